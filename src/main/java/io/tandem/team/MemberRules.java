package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.api.Skill;
import io.tandem.team.api.SkillLevel;
import io.tandem.team.input.TeamInput.AbsenceInput;
import io.tandem.team.input.TeamInput.MemberInput;
import io.tandem.team.input.TeamInput.SkillInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member must look like. Notes every problem with its field; what it gives back is meant for the case that there is none. */
final class MemberRules {
    private final Problems problems;
    private final MemberPeople people;

    MemberRules(Problems problems, MemberPeople people) {
        this.problems = problems;
        this.people = people;
    }

    Optional<Member> read(MemberInput input, String at) {
        if (input == null) {
            problems.require(false, at, "json.value.shape");
            return Optional.empty();
        }
        Optional<Actor> person = people.find(input.person(), at + ".person");
        Side side = oneOf(Side.class, input.side(), Side.TECHNICAL, at + ".side");
        String role = text(input.role(), TeamLimits.ROLE, at + ".role");
        double capacity = capacity(input.capacity(), at + ".capacity");
        List<Absence> absences = absences(input.absences(), at + ".absences");
        List<Skill> skills = skills(input.skills(), at + ".skills");
        Actor delegate = person.map(known -> delegate(known, input.delegate(), at + ".delegate")).orElse(null);
        return person.map(known -> new Member(known, side, false, role, delegate, capacity, absences, skills));
    }

    /** Who stands in for this person; null for nobody. */
    Actor delegate(Actor person, String wanted, String field) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        Optional<Actor> found = people.find(wanted, field);
        problems.require(found.isEmpty() || !found.get().isSamePersonAs(person), field, "team.delegate.self");
        return found.orElse(null);
    }

    private double capacity(Double days, String field) {
        double value = days == null ? Member.FULL_WEEK : days;
        boolean isInRange = value >= 0 && value <= TeamLimits.CAPACITY;
        problems.require(isInRange, field, "team.capacity.range", (int) TeamLimits.CAPACITY)
            .require(!isInRange || value * TeamLimits.STEPS_PER_DAY == Math.rint(value * TeamLimits.STEPS_PER_DAY), field, "team.capacity.step");
        return isInRange ? value : 0;
    }

    List<Absence> absences(List<AbsenceInput> input, String field) {
        List<AbsenceInput> given = input == null ? List.of() : input;
        problems.require(given.size() <= TeamLimits.ABSENCES, field, "list.long", TeamLimits.ABSENCES);
        List<Absence> read = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), TeamLimits.ABSENCES); i++) {
            String at = field + "[" + i + "]";
            absence(given.get(i), at).ifPresent(absence -> {
                problems.require(read.stream().noneMatch(other -> overlap(other.days(), absence.days())), at, "team.absence.overlap");
                read.add(absence);
            });
        }
        return read;
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    private Optional<Absence> absence(AbsenceInput input, String at) {
        if (input == null) {
            problems.require(false, at, "json.value.shape");
            return Optional.empty();
        }
        String note = text(input.note(), TeamLimits.NOTE, at + ".note");
        Optional<LocalDate> first = day(input.from(), at + ".from");
        Optional<LocalDate> last = day(input.to(), at + ".to");
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean isOrdered = !last.get().isBefore(first.get());
        problems.require(isOrdered, at + ".to", "dates.order");
        return isOrdered ? Optional.of(new Absence(new DateRange(first.get(), last.get().plusDays(1)), note)) : Optional.empty();
    }

    private Optional<LocalDate> day(String text, String field) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text.strip());
            boolean isNear = !day.isBefore(TeamLimits.EARLIEST) && !day.isAfter(TeamLimits.LATEST);
            problems.require(isNear, field, "team.day.far", TeamLimits.EARLIEST.getYear(), TeamLimits.LATEST.getYear());
            return isNear ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            problems.require(false, field, "date.wrong", TeamLimits.shortened(text == null ? "" : text));
            return Optional.empty();
        }
    }

    private List<Skill> skills(List<SkillInput> input, String field) {
        List<SkillInput> given = input == null ? List.of() : input;
        problems.require(given.size() <= TeamLimits.SKILLS, field, "list.long", TeamLimits.SKILLS);
        List<Skill> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < Math.min(given.size(), TeamLimits.SKILLS); i++) {
            String at = field + "[" + i + "]";
            SkillInput skill = given.get(i) == null ? new SkillInput(null, null) : given.get(i);
            String name = text(skill.name(), TeamLimits.SKILL, at + ".name");
            problems.require(!name.isEmpty(), at + ".name", "team.skill.missing").require(name.isEmpty() || names.add(name.toLowerCase(Locale.ROOT)), at + ".name", "team.skill.twice", name);
            read.add(new Skill(name, skill.level() == null || skill.level().isBlank() ? null : oneOf(SkillLevel.class, skill.level(), SkillLevel.ABLE, at + ".level")));
        }
        return read;
    }

    private String text(String text, int longest, String field) {
        String read = text == null ? "" : text.strip();
        problems.require(read.length() <= longest, field, "text.long", longest)
            .require(read.chars().noneMatch(Character::isISOControl), field, "team.text.control");
        return read;
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String name, E otherwise, String field) {
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(name)).findFirst();
        problems.require(found.isPresent(), field, "value.unknown", TeamLimits.shortened(String.valueOf(name)),
            Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return found.orElse(otherwise);
    }
}
