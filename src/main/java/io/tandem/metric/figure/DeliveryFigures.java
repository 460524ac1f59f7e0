package io.tandem.metric.figure;

import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureBuilder;
import io.tandem.metric.api.TrendPoint;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** All figures of the work, in the order people read them. */
public final class DeliveryFigures {
    private static final List<DeliveryFigure> ALL = List.of(new ScheduleDeviationRate(), new RequirementChangeRate(), new PlanChanges(), new Throughput(), new CycleTime(),
            new CycleTimeWorkingDays(), new WorkInProgress(), new WorkItemAge(), new FlowEfficiency(), new ReopenedRate(), new BackwardMoves(), new Utilisation(), new PersonDaysPerTask());

    private DeliveryFigures() { }

    public static List<DeliveryFigure> list() {
        return ALL;
    }

    /** @param asOf the last change the facts know of */
    public static List<Figure> compute(FigureWindow window, Instant asOf) {
        return ALL.stream().map(definition -> compute(definition, window, asOf)).toList();
    }

    /** Every figure without a value, for projects whose facts were never built. */
    public static List<Figure> none() {
        return ALL.stream().map(definition -> Figure.noData(definition, Reason.of("figure.missing.facts"))).toList();
    }

    private static Figure compute(DeliveryFigure definition, FigureWindow window, Instant asOf) {
        OptionalDouble value = definition.value(window);
        Evidence evidence = definition.evidence(window);
        List<Reason> missing = window.open().issues() == 0 && window.projects().stream().allMatch(project -> project.days().isEmpty()) ? List.of(Reason.of("figure.missing.issues"))
                : definition.missing(window, evidence.sample());
        FigureBuilder figure = Figure.of(definition).value(value).also(evidence.also()).inputs(evidence.inputs()).exclusions(evidence.exclusions()).coverage(evidence.coverage())
                .asOf(asOf).trend(definition.hasTrend() ? trend(definition, window) : List.of()).drill(drill(definition, window)).missing(missing);
        return (value.isPresent() && evidence.sample() < definition.enough() ? figure.tooThin(missing) : figure).build();
    }

    private static Drill drill(DeliveryFigure definition, FigureWindow window) {
        String jql = Jql.issues(definition.key(), window.projectKeys(), window.range(), window.scope());
        OptionalLong count = definition.count(window);
        return count.isPresent() ? Drill.toIssues(jql, count.getAsLong()) : Drill.toIssues(jql);
    }

    private static List<TrendPoint> trend(DeliveryFigure definition, FigureWindow window) {
        return window.listWeeks().stream().map(week -> new TrendPoint(week.range().from(), boxed(definition.value(week)))).toList();
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
