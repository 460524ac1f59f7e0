package io.tandem.team.api;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody in the working group.
 *
 * @param side     the side they speak for
 * @param isLead   whether they lead that side; a group has at most one lead per side
 * @param role     what they do, as the project calls it; may be empty
 * @param delegate who stands in while they are away, or null; never themselves
 * @param capacity person-days per week they have for this project, 0 to 7 in quarters
 * @param absences when they are away, earliest first, none overlapping another
 * @param skills   what they know, each name once
 */
public record Member(Actor person, Side side, boolean isLead, String role, Actor delegate, double capacity, List<Absence> absences, List<Skill> skills) {
    public static final double FULL_WEEK = 5;

    public Member {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(side, "side");
        role = role == null ? "" : role;
        absences = absences.stream().sorted(Comparator.comparing(absence -> absence.days().from())).toList();
        skills = List.copyOf(skills);
    }

    /** Somebody who just joined: a full week, never away, nobody to stand in. */
    public static Member joining(Actor person, Side side, String role) {
        return new Member(person, side, false, role, null, FULL_WEEK, List.of(), List.of());
    }

    public Optional<Actor> findDelegate() {
        return Optional.ofNullable(delegate);
    }

    public boolean isAwayOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.days().contains(day));
    }

    /** The days of all absences, earliest first. */
    public List<DateRange> listAbsentDays() {
        return absences.stream().map(Absence::days).toList();
    }

    public boolean isSkilledIn(String topic) {
        return !topic.isBlank() && skills.stream().anyMatch(skill -> skill.isAbout(topic));
    }

    public Member leading() {
        return new Member(person, side, true, role, delegate, capacity, absences, skills);
    }

    public Member with(Actor newDelegate, List<Absence> newAbsences) {
        return new Member(person, side, isLead, role, newDelegate, capacity, newAbsences, skills);
    }
}
