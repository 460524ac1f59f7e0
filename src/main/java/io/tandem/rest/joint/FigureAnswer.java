package io.tandem.rest.joint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.TrendPoint;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.time.Instant;
import java.util.List;

/**
 * One figure with all that stands behind it. Names and sentences are in the reader's language; {@code value} is null when the status is
 * {@code NO_DATA} or {@code TOO_THIN}; {@code staleSince} says since when the source is silent.
 * {@code missing} tells in sentences what is missing when there is no number; {@code good} and {@code watch} are the thresholds in force, which {@code better} says how to read.
 */
public record FigureAnswer(String key, String name, Double value, String unit, String status, String grade, List<Input> also, String formula, List<Input> inputs, List<Left> exclusions,
                           CoverageAnswer coverage, String asOf, boolean stale, String staleSince, List<Point> trend, DrillAnswer drill, List<String> missing, String better, Double good, Double watch,
                           String source) {
    /** One number that went in, or a further value of the figure. */
    public record Input(String key, String name, double value, String unit) { }

    /** So many were left out, and why. */
    public record Left(String key, String name, long count) { }

    /** How much of what could have counted did. */
    public record CoverageAnswer(double percent, long counted, long whole, String text) { }

    /** The value of the week that begins this day. */
    public record Point(String from, Double value) { }

    /** Where the things behind the number are: a search, with how many issues it finds for somebody who may see all, or an address: absolute, or from the product’s context path on where it begins with a slash. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DrillAnswer(String jql, String url, Long count) { }

    static FigureAnswer of(Figure figure, Texts texts) {
        return new FigureAnswer(figure.key(), texts.get("tandem.joint.figure." + figure.key()), figure.value(), figure.unit().name(), figure.status().name(), figure.grade(),
                inputs(figure.also(), texts), texts.get("tandem.joint.formula." + figure.key()), inputs(figure.inputs(), texts), exclusions(figure.exclusions(), texts), coverage(figure.coverage(), texts),
                text(figure.asOf()), figure.findStaleSince().isPresent(), text(figure.staleSince()), figure.trend().stream().map(FigureAnswer::point).toList(), drill(figure.drill()),
                sentences(figure.missing(), texts), figure.definition().better().name(), figure.thresholds() == null ? null : Double.valueOf(figure.thresholds().good()),
                figure.thresholds() == null ? null : Double.valueOf(figure.thresholds().watch()), figure.definition().source().name());
    }

    private static List<Input> inputs(List<FigureInput> inputs, Texts texts) {
        return inputs.stream().map(input -> new Input(input.key(), texts.get("tandem.joint.input." + input.key()), input.value(), input.unit().name())).toList();
    }

    private static List<Left> exclusions(List<Exclusion> exclusions, Texts texts) {
        return exclusions.stream().map(left -> new Left(left.key(), texts.get("tandem.joint.excluded." + left.key()), left.count())).toList();
    }

    private static CoverageAnswer coverage(Coverage coverage, Texts texts) {
        return coverage == null ? null : new CoverageAnswer(coverage.percent(), coverage.counted(), coverage.whole(),
                texts.get("tandem.joint.coverage." + coverage.key(), Math.round(coverage.percent()), coverage.counted(), coverage.whole()));
    }

    /** Reasons in the reader's language. */
    static List<String> sentences(List<Reason> reasons, Texts texts) {
        return reasons.stream().map(reason -> texts.get("tandem." + reason.code(), reason.arguments().toArray())).toList();
    }

    private static Point point(TrendPoint point) {
        return new Point(point.from().toString(), point.value());
    }

    private static DrillAnswer drill(Drill drill) {
        return drill == null ? null : new DrillAnswer(drill.jql(), drill.url(), drill.count());
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
