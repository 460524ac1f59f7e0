package io.tandem.metric.figure;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.PersonCapacity;
import io.tandem.metric.model.WorkingTime;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of one project, measured in its own working days.
 *
 * @param days    those of the period on which something happened
 * @param today   the day unfinished work is measured on
 * @param members who says how much time they have; empty where nobody does
 */
public record ProjectWindow(String projectKey, LocalDate today, WorkingTime time, List<DayFacts> days, OpenWork open, List<PersonCapacity> members) {
    public ProjectWindow {
        days = List.copyOf(days);
        members = List.copyOf(members);
    }

    /** The same for some of the days, without what is open today. */
    ProjectWindow part(DateRange range) {
        return new ProjectWindow(projectKey, today, time, days.stream().filter(day -> range.contains(day.day())).toList(), OpenWork.none(), members);
    }

    /** Whoever logged time, and whoever has time. */
    Set<String> people() {
        Set<String> people = new HashSet<>();
        days.forEach(day -> people.addAll(day.workSeconds().keySet()));
        members.stream().filter(member -> member.daysPerWeek() > 0).map(PersonCapacity::person).forEach(people::add);
        return people;
    }

    /** Those of them whose own time is known. */
    long known() {
        return members.stream().filter(member -> people().contains(member.person())).count();
    }

    /** Working hours the people have in these days; who says nothing has all of them. */
    double availableHours(DateRange range) {
        Map<String, PersonCapacity> told = members.stream().collect(Collectors.toMap(PersonCapacity::person, Function.identity(), (one, same) -> one));
        double days = people().stream().mapToDouble(person -> told.getOrDefault(person, new PersonCapacity(person, time.days().size(), List.of())).personDays(range, time)).sum();
        return days * time.hoursPerDay();
    }

    /** Working days that work in progress is past its due day, over all issues. */
    long overdueDays() {
        return open.plannedByDueDay().headMap(today).entrySet().stream().mapToLong(due -> due.getValue().issues() * time.workingDays(due.getKey().plusDays(1), today)).sum();
    }

    long overdue() {
        return open.plannedByDueDay().headMap(today).values().stream().mapToLong(OpenWork.Planned::issues).sum();
    }
}
