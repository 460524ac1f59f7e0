package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.TrendPoint;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.metric.model.PipelineFacts.Source;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** All figures of pipelines, in the order people read them. DORA's speak of the three months that end with the period, whatever its length: it is what they are defined over. */
public final class PipelineFigures {
    /** Three months in whole weeks. */
    static final int DORA_DAYS = 13 * 7;

    private static final List<PipelineFigure> ALL = List.of(new DeploymentFrequency(), new ChangeLeadTime(), new ChangeFailRate(), new FailedDeploymentRecovery(), new DeploymentReworkRate(),
            new BuildSuccessRate(), new TimeRed());

    private PipelineFigures() { }

    public static List<PipelineFigure> list() {
        return ALL;
    }

    /** The days that figures of this period are made of; days to come say nothing. */
    public static DateRange days(DateRange period, LocalDate today) {
        LocalDate dora = end(period, today).minusDays(DORA_DAYS);
        return new DateRange(period.from().isBefore(dora) ? period.from() : dora, end(period, today));
    }

    private static LocalDate end(DateRange period, LocalDate today) {
        return period.to().isAfter(today) ? today.plusDays(1) : period.to();
    }

    public static List<Figure> compute(PipelineFacts facts, DateRange period, LocalDate today) {
        LocalDate end = end(period, today);
        PipelineWindow dora = PipelineWindow.of(facts, new DateRange(end.minusDays(DORA_DAYS), end));
        PipelineWindow asked = PipelineWindow.of(facts, new DateRange(period.from().isAfter(end) ? end : period.from(), end));
        return ALL.stream().map(definition -> compute(definition, definition.isAboutDeployments() ? dora : asked)).toList();
    }

    private static Figure compute(PipelineFigure definition, PipelineWindow window) {
        List<Source> sources = window.facts().sources().stream().filter(source -> source.tellsDeployments() || !definition.isAboutDeployments()).toList();
        if (sources.isEmpty()) {
            return Figure.noData(definition, Reason.of(definition.isAboutDeployments() ? "figure.missing.deployer" : "figure.missing.builder"));
        }
        OptionalDouble value = definition.value(window);
        return Figure.of(definition).value(value).also(definition.also(window)).inputs(definition.inputs(window)).missing(missing(definition, window, sources)).asOf(asOf(sources))
                .staleSince(staleSince(sources)).trend(trend(definition, window)).drill(Drill.toPage(sources.get(0).page(definition.page()))).build();
    }

    /** The first reading takes its time; until it is done, nothing is known to be missing. */
    private static List<Reason> missing(PipelineFigure definition, PipelineWindow window, List<Source> sources) {
        return List.of(sources.stream().allMatch(source -> source.readAt() == null) ? Reason.of("figure.missing.reading") : definition.missing(window));
    }

    private static Instant asOf(List<Source> sources) {
        return sources.stream().map(Source::readAt).filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }

    private static Instant staleSince(List<Source> sources) {
        return sources.stream().map(Source::staleSince).filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }

    private static List<TrendPoint> trend(PipelineFigure definition, PipelineWindow window) {
        return window.listWeeks().stream().map(week -> {
            OptionalDouble value = definition.value(week);
            return new TrendPoint(week.range().from(), value.isPresent() ? Double.valueOf(value.getAsDouble()) : null);
        }).toList();
    }
}
