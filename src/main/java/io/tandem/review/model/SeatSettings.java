package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.util.List;

/**
 * A seat as a project sets it up: held by these users and by everybody in this project role.
 *
 * @param role the project role's name, or empty for none
 */
public record SeatSettings(String name, List<Actor> users, String role, boolean isRequired, boolean hasVeto, List<Delegation> delegates) {
    public SeatSettings {
        users = List.copyOf(users);
        delegates = List.copyOf(delegates);
    }
}
