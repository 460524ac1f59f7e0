package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.util.List;

/**
 * A seat as a project sets it up: held by these users, by everybody in this project role and by everybody with this role in the working group.
 *
 * @param role     the project role's name, or empty for none
 * @param teamRole the role in the project's working group, or empty for none
 */
public record SeatSettings(String name, List<Actor> users, String role, String teamRole, boolean isRequired, boolean hasVeto, List<Delegation> delegates) {
    public SeatSettings {
        users = List.copyOf(users);
        delegates = List.copyOf(delegates);
    }
}
