package io.tandem.review;

import io.tandem.review.model.Delegation;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.Actor;
import java.util.List;

/** Where projects have no working group: nobody is known to be away, no role is filled. */
public final class NoWorkingGroup implements WorkingGroup {
    @Override
    public List<Delegation> listDelegations(String projectKey) {
        return List.of();
    }

    @Override
    public List<Actor> listWithRole(String projectKey, String role) {
        return List.of();
    }
}
