package io.tandem.metric;

import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.WorkHistory;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.FactReader;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a project's days together for a forecast. */
public final class WorkHistoryService implements WorkHistoryReader {
    private final FactReader facts;
    private final Clock clock;

    public WorkHistoryService(FactReader facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public WorkHistory read(String projectKey, int weeks) {
        ProjectState state = facts.listProjects(List.of(projectKey)).stream().findFirst().orElse(null);
        FactsState progress = FigureService.progress(projectKey, state);
        if (state == null || !state.isBuilt()) {
            return WorkHistory.none(progress, clock.instant().atZone(clock.getZone()).toLocalDate(), clock.getZone());
        }
        LocalDate today = state.time().dayOf(clock.instant());
        List<DayFacts> days = facts.listDays(List.of(projectKey), new DateRange(today.minusWeeks(weeks), today.plusDays(1)));
        return history(progress, state, days, new DateRange(today.minusWeeks(weeks), today));
    }

    private static WorkHistory history(FactsState progress, ProjectState state, List<DayFacts> days, DateRange asked) {
        DateRange known = new DateRange(firstDay(state, days, asked), asked.to());
        List<DayFacts> inside = days.stream().filter(day -> known.contains(day.day())).toList();
        SortedMap<LocalDate, Long> done = new TreeMap<>();
        inside.stream().filter(day -> day.get(DayCount.DONE) > 0).forEach(day -> done.put(day.day(), day.get(DayCount.DONE)));
        return new WorkHistory(progress, asked.to(), state.time().zone(), state.time().daysPerWeek(), known, done, sum(inside, DayCount.CREATED), sum(inside, DayCount.DONE_WITH_WORK),
                state.time().personDays(sum(inside, DayCount.DONE_WORK_SECONDS)), state.open().openByRelease());
    }

    /** The first day asked for, unless every issue was created later: days before a project's first issue say nothing about its pace. */
    private static LocalDate firstDay(ProjectState state, List<DayFacts> days, DateRange asked) {
        boolean isOlder = state.open().issues() > sum(days, DayCount.CREATED);
        LocalDate first = days.stream().filter(day -> !day.isEmpty()).map(DayFacts::day).min(LocalDate::compareTo).orElse(asked.to());
        return isOlder ? asked.from() : first.isBefore(asked.to()) ? first : asked.to();
    }

    private static long sum(List<DayFacts> days, DayCount count) {
        return days.stream().mapToLong(day -> day.get(count)).sum();
    }
}
