package io.tandem.review.port;

import io.tandem.review.model.Delegation;
import io.tandem.shared.Actor;
import java.util.List;

/** What a project's working group says about its people: who stands in for whom while they are away, and who has which role in it. */
public interface WorkingGroup {
    /** Absences with somebody who stands in, past and coming. */
    List<Delegation> listDelegations(String projectKey);

    /** The members who have this role in the group; empty when nobody has. */
    List<Actor> listWithRole(String projectKey, String role);
}
