package io.tandem.metric.api;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A number that can be checked: with its definition, what went in, what was left out, how much of what could have counted did, as of when, how it went
 * and where the things behind it are.
 *
 * @param value      null exactly when the status is {@code NO_DATA} or {@code TOO_THIN}
 * @param grade      a letter where the figure has one, else null
 * @param also       further values of the same figure (higher percentiles)
 * @param coverage   null where everything counts
 * @param asOf       what the number knows of; null where there is no data
 * @param staleSince since when its source is silent; null while it answers
 * @param trend      week by week, oldest first; empty where there is none
 * @param drill      null where there is nothing to look at
 * @param missing    what is missing, when there is no number
 * @param thresholds how the number was judged; null when it was not
 */
public record Figure(FigureDefinition definition, Double value, FigureStatus status, String grade, List<FigureInput> also, List<FigureInput> inputs, List<Exclusion> exclusions,
                     Coverage coverage, Instant asOf, Instant staleSince, List<TrendPoint> trend, Drill drill, List<Reason> missing, Thresholds thresholds) {
    public Figure {
        also = List.copyOf(also);
        inputs = List.copyOf(inputs);
        exclusions = List.copyOf(exclusions);
        trend = List.copyOf(trend);
        missing = List.copyOf(missing);
    }

    /** Begins a figure; see {@link FigureBuilder}. */
    public static FigureBuilder of(FigureDefinition definition) {
        return new FigureBuilder(definition);
    }

    /** A figure nothing is known of. */
    public static Figure noData(FigureDefinition definition, Reason... missing) {
        return of(definition).missing(List.of(missing)).build();
    }

    public String key() {
        return definition.key();
    }

    public FigureUnit unit() {
        return definition.unit();
    }

    /** The same, judged by these thresholds; null for not at all. A figure without a number stays as it is. */
    public Figure judgedBy(Thresholds other) {
        FigureStatus judged = value == null ? status : other == null ? FigureStatus.NEUTRAL : other.judge(definition.better(), value);
        return new Figure(definition, value, judged, grade, also, inputs, exclusions, coverage, asOf, staleSince, trend, drill, missing, other);
    }

    public Optional<Instant> findStaleSince() {
        return Optional.ofNullable(staleSince);
    }
}
