package io.tandem.review;

import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.util.Optional;

/** Finds the people an input names, by log-in name or user key, and notes the ones nobody knows. */
final class Persons {
    private final People people;
    private final Problems problems;

    Persons(People people, Problems problems) {
        this.people = people;
        this.problems = problems;
    }

    Optional<Actor> find(String nameOrKey, String field) {
        Optional<Actor> found = nameOrKey == null || nameOrKey.isBlank() ? Optional.empty()
                : people.findByName(nameOrKey.strip()).or(() -> people.find(nameOrKey.strip()));
        problems.require(found.isPresent(), field, "user.unknown", nameOrKey == null ? "" : nameOrKey);
        return found;
    }
}
