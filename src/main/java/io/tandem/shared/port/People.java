package io.tandem.shared.port;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Who is who in the product. */
public interface People {
    /** The person with this permanent key; empty when there is none (deleted, or never was). */
    Optional<Actor> find(String userKey);

    /** The person with this log-in name. */
    Optional<Actor> findByName(String userName);

    /** The name this person logs in with; the key of somebody nobody knows any more. */
    default String loginName(Actor person) {
        return person.key();
    }

    /** Whether this person exists and may log in; false once they were deactivated or deleted. */
    default boolean isActive(Actor person) {
        return find(person.key()).isPresent();
    }
}
