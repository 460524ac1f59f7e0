package io.tandem.review.input;

import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the people an input names, by log-in name or user key, and notes the ones nobody knows or who may no longer log in. */
public final class Persons {
    private final People people;
    private final Problems problems;

    public Persons(People people, Problems problems) {
        this.people = people;
        this.problems = problems;
    }

    /** Empty when nobody is named or known; a deactivated person is noted as a problem and found. */
    public Optional<Actor> find(String nameOrKey, String field) {
        Optional<Actor> found = nameOrKey == null || nameOrKey.isBlank() ? Optional.empty()
                : people.findByName(nameOrKey.strip()).or(() -> people.find(nameOrKey.strip()));
        problems.require(found.isPresent(), field, "user.unknown", nameOrKey == null ? "" : nameOrKey);
        found.ifPresent(person -> problems.require(people.isActive(person), field, "user.inactive", person.displayName()));
        return found;
    }

    /** Each once, in the order they are named. */
    public List<Actor> list(List<String> names, String field) {
        List<Actor> found = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            find(name, field).filter(person -> found.stream().noneMatch(person::isSamePersonAs)).ifPresent(found::add);
        }
        return found;
    }
}
