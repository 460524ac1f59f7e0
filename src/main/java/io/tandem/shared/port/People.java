package io.tandem.shared.port;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Who is who in the product. */
public interface People {
    /** The person with this permanent key; empty when there is none (deleted, or never was). */
    Optional<Actor> find(String userKey);

    /** The person with this log-in name. */
    Optional<Actor> findByName(String userName);

    /** Whether this person exists and may log in; false once they were deactivated or deleted. */
    default boolean isActive(Actor person) {
        return find(person.key()).isPresent();
    }
}
