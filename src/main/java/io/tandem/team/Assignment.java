package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.team.api.Member;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.model.Responsibility;
import io.tandem.team.model.Responsibility.Part;
import io.tandem.team.model.Responsibility.Party;
import io.tandem.team.model.StandIns;
import io.tandem.team.model.WorkingGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each matter its people. Decides: the board's seats, or the leading pair. Does: the matter's own owner. Consulted: who knows more (named by the matter, or skilled in its topic), and a lead
 * who does not decide. Told: everybody else in the group. Nobody is consulted or told about what they decide or do.
 */
final class Assignment {
    private final WorkingGroup group;
    private final StandIns standIns;
    private final LocalDate today;

    Assignment(WorkingGroup group, StandIns standIns, LocalDate today) {
        this.group = group;
        this.standIns = standIns;
        this.today = today;
    }

    Responsibility assign(OpenMatter matter) {
        List<Actor> decides = matter.kind().isDecidedByThePair() ? group.listLeads() : distinct(matter.deciders());
        List<Actor> does = doers(matter);
        List<Actor> named = distinct(Stream.of(decides, does).flatMap(List::stream).toList());
        List<Actor> consulted = without(consulted(matter), named);
        List<Actor> told = without(group.members().stream().map(Member::person).toList(), distinct(Stream.of(named, consulted).flatMap(List::stream).toList()));
        List<Party> doing = does.isEmpty() && !matter.doerName().isBlank() ? List.of(new Party(null, matter.doerName().strip(), null)) : parties(does);
        return new Responsibility(matter, parties(decides), doing, parties(consulted), parties(told), gaps(decides, doing, consulted, told));
    }

    /** Whom the matter names, else the member who is called what was written down. */
    private List<Actor> doers(OpenMatter matter) {
        String name = matter.doerName().strip();
        return !matter.doers().isEmpty() || name.isEmpty() ? distinct(matter.doers())
            : group.members().stream().map(Member::person).filter(person -> person.displayName().equalsIgnoreCase(name)).limit(1).toList();
    }

    private List<Actor> consulted(OpenMatter matter) {
        Stream<Actor> skilled = group.members().stream().filter(member -> member.isSkilledIn(matter.topic())).map(Member::person);
        return distinct(Stream.of(matter.asked().stream(), skilled, group.listLeads().stream()).flatMap(people -> people).toList());
    }

    /** Consulting and telling nobody is a gap only where there is nobody: in a small group everybody may be in it already. */
    private Set<Part> gaps(List<Actor> decides, List<Party> does, List<Actor> consulted, List<Actor> told) {
        Set<Part> gaps = EnumSet.noneOf(Part.class);
        add(gaps, Part.DECIDES, decides);
        add(gaps, Part.DOES, does);
        if (group.members().isEmpty()) {
            add(gaps, Part.CONSULTED, consulted);
            add(gaps, Part.TOLD, told);
        }
        return gaps;
    }

    private static void add(Set<Part> gaps, Part part, Collection<?> people) {
        if (people.isEmpty()) {
            gaps.add(part);
        }
    }

    private List<Party> parties(List<Actor> people) {
        return people.stream().map(person -> new Party(person, person.displayName(), standIns.findActing(person, today).orElse(null))).toList();
    }

    private static List<Actor> distinct(List<Actor> people) {
        Map<String, Actor> byKey = new LinkedHashMap<>();
        people.forEach(person -> byKey.putIfAbsent(person.key(), person));
        return new ArrayList<>(byKey.values());
    }

    private static List<Actor> without(List<Actor> people, List<Actor> others) {
        Set<String> keys = others.stream().map(Actor::key).collect(Collectors.toSet());
        return people.stream().filter(person -> !keys.contains(person.key())).toList();
    }
}
