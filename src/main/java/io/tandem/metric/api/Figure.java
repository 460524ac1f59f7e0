package io.tandem.metric.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A number that can be checked: with its formula (text {@code tandem.joint.formula.<key>}), what went in, what was left out, how much of what
 * could have counted did, as of when, how it went and where the things behind it are.
 *
 * @param value      null exactly when the status is {@code NO_DATA} or {@code TOO_THIN}
 * @param grade      a letter where the figure has one, else null
 * @param also       further values of the same figure (higher percentiles)
 * @param coverage   null where everything counts
 * @param asOf       what the number knows of; null where there is no data
 * @param staleSince since when its source is silent; null while it answers
 * @param trend      week by week, oldest first; empty where there is none
 * @param drill      null where there is nothing to look at
 */
public record Figure(String key, Double value, FigureUnit unit, FigureStatus status, String grade, List<FigureInput> also, List<FigureInput> inputs,
                     List<Exclusion> exclusions, Coverage coverage, Instant asOf, Instant staleSince, List<TrendPoint> trend, Drill drill) {
    public Figure {
        also = List.copyOf(also);
        inputs = List.copyOf(inputs);
        exclusions = List.copyOf(exclusions);
        trend = List.copyOf(trend);
    }

    /** A figure nothing is known of. */
    public static Figure noData(String key, FigureUnit unit) {
        return new Figure(key, null, unit, FigureStatus.NO_DATA, null, List.of(), List.of(), List.of(), null, null, null, List.of(), null);
    }

    public Optional<Instant> findStaleSince() {
        return Optional.ofNullable(staleSince);
    }
}
