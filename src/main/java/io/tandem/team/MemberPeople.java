package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.team.api.Member;
import io.tandem.team.model.WorkingGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the people an input names, by log-in name or user key, and notes those who cannot join: unknown, deactivated, or without sight of the project. Whoever is in the group already stays,
 * whatever became of them: an edit elsewhere must not fail over somebody who left.
 */
final class MemberPeople {
    private final People people;
    private final ProjectAccess access;
    private final String projectKey;
    private final Problems problems;
    private final Map<String, Actor> known = new HashMap<>();

    MemberPeople(People people, ProjectAccess access, WorkingGroup group, Problems problems) {
        this.people = people;
        this.access = access;
        this.projectKey = group.projectKey();
        this.problems = problems;
        for (Member member : group.members()) {
            member.findDelegate().ifPresent(delegate -> known.put(delegate.key(), delegate));
        }
        group.members().forEach(member -> known.put(member.person().key(), member.person()));
    }

    Optional<Actor> find(String nameOrKey, String field) {
        String wanted = nameOrKey == null ? "" : nameOrKey.strip();
        Optional<Actor> found = wanted.isEmpty() ? Optional.empty() : people.find(wanted).or(() -> people.findByName(wanted)).or(() -> Optional.ofNullable(known.get(wanted)));
        problems.require(found.isPresent(), field, "user.unknown", TeamLimits.shortened(wanted));
        found.filter(person -> !known.containsKey(person.key())).ifPresent(person -> requireFit(person, field));
        return found;
    }

    private void requireFit(Actor person, String field) {
        boolean isActive = people.isActive(person);
        problems.require(isActive, field, "team.person.inactive", person.displayName())
            .require(!isActive || access.maySeeProject(person, projectKey), field, "team.person.hidden", person.displayName(), projectKey);
        known.put(person.key(), person);
    }
}
