package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.team.api.Availability;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.model.StandIns;
import io.tandem.team.model.TeamView;
import io.tandem.team.model.TeamView.Right;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.ProjectRoles;
import io.tandem.team.port.WorkingWeeks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a group as somebody may see it today; days are days in UTC. */
public final class TeamReader {
    private static final int WEEKS = 4;

    private final ProjectAccess access;
    private final People people;
    private final ProjectRoles roles;
    private final WorkingWeeks weeks;
    private final Clock clock;

    public TeamReader(ProjectAccess access, People people, ProjectRoles roles, WorkingWeeks weeks, Clock clock) {
        this.access = access;
        this.people = people;
        this.roles = roles;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** @param group of a project whose sight was checked already */
    public TeamView read(Actor viewer, WorkingGroup group) {
        LocalDate today = LocalDate.now(clock);
        DateRange period = new DateRange(today, today.plusWeeks(WEEKS));
        Availability availability = new Availability(weeks.get());
        Set<Right> rights = rights(viewer, group);
        Set<String> away = group.members().stream().filter(member -> member.isAwayOn(today)).map(member -> member.person().key()).collect(Collectors.toSet());
        return new TeamView(group, viewer, rights, away, acting(group, today), inactive(group), bySide(group, Member::capacity), period,
            bySide(group, member -> availability.personDays(member, period)), rights.contains(Right.EDIT) ? candidates(group) : List.of());
    }

    private Set<Right> rights(Actor viewer, WorkingGroup group) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (access.mayAdministerProject(viewer, group.projectKey())) {
            rights.add(Right.EDIT);
        }
        if (group.find(viewer).isPresent()) {
            rights.add(Right.EDIT_OWN);
        }
        return rights;
    }

    private static Map<String, Actor> acting(WorkingGroup group, LocalDate today) {
        StandIns standIns = new StandIns(group.members());
        Map<String, Actor> acting = new HashMap<>();
        group.members().forEach(member -> standIns.findActing(member.person(), today).ifPresent(person -> acting.put(member.person().key(), person)));
        return acting;
    }

    private Set<String> inactive(WorkingGroup group) {
        return group.members().stream().flatMap(member -> Stream.concat(Stream.of(member.person()), member.findDelegate().stream())).distinct()
            .filter(person -> !people.isActive(person)).map(Actor::key).collect(Collectors.toSet());
    }

    private static Map<Side, Double> bySide(WorkingGroup group, ToDoubleFunction<Member> days) {
        Map<Side, Double> sums = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sums.put(side, group.members().stream().filter(member -> member.side() == side).mapToDouble(days).sum());
        }
        return sums;
    }

    private List<Actor> candidates(WorkingGroup group) {
        return roles.listNames().stream().flatMap(role -> access.listInRole(group.projectKey(), role).stream()).distinct()
            .filter(person -> group.find(person).isEmpty() && people.isActive(person))
            .sorted(Comparator.comparing(Actor::displayName, String.CASE_INSENSITIVE_ORDER)).limit(TeamLimits.MEMBERS).toList();
    }
}
