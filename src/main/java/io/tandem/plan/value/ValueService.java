package io.tandem.plan.value;

import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureBuilder;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.TrendPoint;
import io.tandem.plan.api.PlanFigures;
import io.tandem.plan.baseline.model.CurrentRule;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.port.Calendars;
import io.tandem.plan.value.figure.CostPerformanceIndex;
import io.tandem.plan.value.figure.CostVariance;
import io.tandem.plan.value.figure.EstimateAtCompletion;
import io.tandem.plan.value.figure.RequirementVolatility;
import io.tandem.plan.value.figure.ScheduleIndexByTime;
import io.tandem.plan.value.figure.SchedulePerformanceIndex;
import io.tandem.plan.value.figure.ScheduleVariance;
import io.tandem.plan.value.figure.ToCompletePerformanceIndex;
import io.tandem.plan.value.figure.ValueFigure;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.plan.value.model.ValueCourse;
import io.tandem.plan.value.model.Volatility;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that compare work with its current baselines. */
public final class ValueService implements PlanFigures {
    private static final List<ValueFigure> VALUES = List.of(new SchedulePerformanceIndex(), new CostPerformanceIndex(), new ScheduleVariance(), new CostVariance(), new EstimateAtCompletion(),
        new ToCompletePerformanceIndex(), new ScheduleIndexByTime());
    private static final RequirementVolatility VOLATILITY = new RequirementVolatility();
    /** A search for more issues by number does not fit into an address. */
    private static final int MOST_IN_A_SEARCH = 500;
    private static final int DAYS_OF_WEEK = 7;

    private final BaselineStore store;
    private final BufferReleases releases;
    private final ValueDesk desk;
    private final Calendars calendars;
    private final Clock clock;

    public ValueService(BaselineStore store, BufferReleases releases, ValueDesk desk, Calendars calendars, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the service can say, in its order. */
    public static List<FigureDefinition> definitions() {
        return Stream.concat(VALUES.stream(), Stream.of(VOLATILITY)).map(FigureDefinition.class::cast).toList();
    }

    @Override
    public List<Figure> list(Collection<String> projectKeys, DateRange range) {
        List<Measured> measured = desk.measure(current(projectKeys));
        return figures(measured, range, projectKeys.isEmpty() ? LocalDate.now(clock) : calendars.get(projectKeys.iterator().next()).dayOf(clock.instant()));
    }

    private List<ReleaseBaseline> current(Collection<String> projectKeys) {
        List<Long> open = projectKeys.stream().flatMap(project -> releases.list(project).stream()).filter(release -> release.state() == ReleaseInfo.State.OPEN).map(ReleaseInfo::id).toList();
        return CurrentRule.byRelease(store.listAll(projectKeys)).values().stream().filter(baseline -> open.contains(baseline.releaseId()))
            .sorted(java.util.Comparator.comparingLong(ReleaseBaseline::id)).toList();
    }

    /** Of these baselines together. @param today in the projects' zone */
    List<Figure> figures(List<Measured> measured, DateRange range, LocalDate today) {
        LocalDate asOf = range.to().isAfter(today) ? today : range.to().minusDays(1);
        ValueCourse course = new ValueCourse(measured.stream().map(Measured::value).toList());
        EarnedValue standing = course.at(asOf);
        List<Reason> missing = missing(measured);
        List<Figure> figures = new ArrayList<>();
        for (ValueFigure definition : VALUES) {
            figures.add(figure(definition, measured, standing, missing, missing.isEmpty() ? trend(definition, course, range, asOf) : List.of()));
        }
        figures.add(volatility(measured, missing, today));
        return figures;
    }

    private static List<Reason> missing(List<Measured> measured) {
        if (measured.isEmpty()) {
            return List.of(Reason.of("value.missing.baseline"));
        }
        return measured.stream().noneMatch(Measured::isKnown) ? List.of(Reason.of("value.missing.facts")) : List.of();
    }

    private Figure figure(ValueFigure definition, List<Measured> measured, EarnedValue standing, List<Reason> missing, List<TrendPoint> trend) {
        long counted = measured.stream().mapToLong(each -> each.value().counted()).sum();
        long whole = measured.stream().mapToLong(each -> each.value().issues()).sum();
        long unplanned = measured.stream().mapToLong(each -> each.value().unplanned()).sum();
        FigureBuilder figure = Figure.of(definition).asOf(measured.isEmpty() ? null : clock.instant());
        if (!missing.isEmpty() || standing.budget() == 0) {
            return figure.missing(missing.isEmpty() ? List.of(unplanned > 0 ? Reason.of("value.missing.days", unplanned) : Reason.of("value.missing.estimates", counted, whole)) : missing).build();
        }
        return figure.value(definition.value(standing)).missing(List.of(definition.missing(standing))).inputs(inputs(standing)).coverage(new Coverage("baselineEstimates", counted, whole))
            .exclusions(List.of(new Exclusion("withoutBaselineEstimate", whole - counted - unplanned), new Exclusion("withoutPlannedDay", unplanned))).trend(trend)
            .drill(drill(measured.stream().flatMap(each -> each.issueIds().stream()).distinct().toList())).build();
    }

    private static List<FigureInput> inputs(EarnedValue standing) {
        return List.of(new FigureInput("budgetAtCompletion", standing.budget(), FigureUnit.PERSON_DAYS), new FigureInput("plannedValue", standing.planned(), FigureUnit.PERSON_DAYS),
            new FigureInput("earnedValue", standing.earned(), FigureUnit.PERSON_DAYS), new FigureInput("actualCost", standing.spent(), FigureUnit.PERSON_DAYS));
    }

    private static List<TrendPoint> trend(ValueFigure definition, ValueCourse course, DateRange range, LocalDate asOf) {
        List<TrendPoint> points = new ArrayList<>();
        for (LocalDate from = range.from(); from.isBefore(range.to()) && !from.isAfter(asOf); from = from.plusDays(DAYS_OF_WEEK)) {
            LocalDate last = from.plusDays(DAYS_OF_WEEK - 1L);
            OptionalDouble value = definition.value(course.at(last.isAfter(asOf) ? asOf : last));
            points.add(new TrendPoint(from, value.isPresent() ? Double.valueOf(value.getAsDouble()) : null));
        }
        return points;
    }

    private Figure volatility(List<Measured> measured, List<Reason> missing, LocalDate today) {
        Volatility all = measured.stream().map(Measured::volatility).reduce(Volatility.NONE, Volatility::plus);
        FigureBuilder figure = Figure.of(VOLATILITY).asOf(measured.isEmpty() ? null : clock.instant());
        if (!missing.isEmpty() || all.baseline() == 0) {
            return figure.missing(missing.isEmpty() ? List.of(Reason.of("value.missing.issues")) : missing).build();
        }
        LocalDate taken = measured.stream().map(each -> each.value().calendar().dayOf(each.baseline().at())).min(LocalDate::compareTo).orElse(today);
        OptionalDouble weighted = all.percentByEstimate();
        return figure.value(all.percent()).also(weighted.isEmpty() ? List.of() : List.of(new FigureInput("volatilityByEstimate", weighted.getAsDouble(), FigureUnit.PERCENT)))
            .inputs(List.of(issues("baselineIssues", all.baseline()), issues("baselineAdded", all.added()), issues("baselineChanged", all.changed()), issues("baselineRemoved", all.removed()),
                new FigureInput("baselineAge", Math.max(0, ChronoUnit.DAYS.between(taken, today)), FigureUnit.DAYS)))
            .drill(drill(all.issueIds().stream().distinct().toList())).build();
    }

    private static FigureInput issues(String key, int count) {
        return new FigureInput(key, count, FigureUnit.ISSUES);
    }

    private static Drill drill(List<Long> ids) {
        return ids.isEmpty() || ids.size() > MOST_IN_A_SEARCH ? null : Drill.toIssues("id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")", ids.size());
    }
}
