package io.tandem.metric.figure;

import io.tandem.metric.api.FigureScope;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.WorkingTime;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a figure is computed from: the days of a period, and what is open today, of at least one project, each measured in its own working days.
 */
public record FigureWindow(List<ProjectWindow> projects, DateRange range, FigureScope scope) {
    private static final double DAYS_PER_WEEK = 7;
    private static final double SECONDS_PER_DAY = 86_400;

    public FigureWindow {
        projects = List.copyOf(projects);
    }

    /** One calendar for everything, nobody's capacity known. */
    public FigureWindow(List<String> projectKeys, DateRange range, LocalDate today, WorkingTime time, List<DayFacts> days, OpenWork open) {
        this(List.of(new ProjectWindow(projectKeys.get(0), today, time, days, open, List.of())), range, FigureScope.whole());
    }

    public List<String> projectKeys() {
        return projects.stream().map(ProjectWindow::projectKey).toList();
    }

    public long sum(DayCount count) {
        return days().mapToLong(day -> day.get(count)).sum();
    }

    public OpenWork open() {
        return projects.stream().map(ProjectWindow::open).reduce(OpenWork.none(), OpenWork::plus);
    }

    public LocalDate today() {
        return projects.get(0).today();
    }

    /** The product's hours of a working day: the same in every project. */
    public WorkingTime time() {
        return projects.get(0).time();
    }

    /** All cycle times in calendar days, ascending. */
    public double[] cycleDays() {
        return days().flatMap(day -> day.cycleSeconds().stream()).mapToLong(Long::longValue).sorted().mapToDouble(seconds -> seconds / SECONDS_PER_DAY).toArray();
    }

    /** The same in working days, both ends counted. */
    public double[] cycleWorkingDays() {
        return days().flatMap(day -> day.cycleWorkingDays().stream()).mapToLong(Long::longValue).sorted().asDoubleStream().toArray();
    }

    public long workSeconds() {
        return Math.max(0, days().flatMap(day -> day.workSeconds().values().stream()).mapToLong(Long::longValue).sum());
    }

    /** How long the period is up to today: days to come say nothing about a rate. */
    public double weeks() {
        return elapsed().days() / DAYS_PER_WEEK;
    }

    /** So many a week; empty for a period that has not begun, or of which nothing is known. */
    public OptionalDouble perWeek(long count) {
        boolean anything = weeks() > 0 && (open().issues() > 0 || days().findAny().isPresent());
        return anything ? OptionalDouble.of(count / weeks()) : OptionalDouble.empty();
    }

    /** The days of the period up to today. */
    public DateRange elapsed() {
        LocalDate end = range.to().isAfter(today()) ? today().plusDays(1) : range.to();
        return end.isBefore(range.from()) ? new DateRange(range.from(), range.from()) : new DateRange(range.from(), end);
    }

    /** The period cut into weeks that end where it ends, without what is open today; the first may be shorter. */
    public List<FigureWindow> listWeeks() {
        return elapsed().listWeeks().stream().map(this::part).toList();
    }

    private FigureWindow part(DateRange week) {
        return new FigureWindow(projects.stream().map(project -> project.part(week)).toList(), week, scope);
    }

    private Stream<DayFacts> days() {
        return projects.stream().flatMap(project -> project.days().stream());
    }
}
