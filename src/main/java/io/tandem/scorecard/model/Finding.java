package io.tandem.scorecard.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * What is measured of a component by one measure, or why nothing is.
 *
 * @param value      in percent; null when nothing is measured
 * @param asOf       what moment the value stands for; null when nothing is measured
 * @param staleSince since when its source has not answered; null while it does
 * @param source     the code project it was measured on; empty for commits
 * @param absent     why nothing is measured; null when something is
 */
public record Finding(Double value, Instant asOf, Instant staleSince, String source, Reason absent) {
    public static Finding of(double value, Instant asOf, Instant staleSince, String source) {
        return new Finding(value, asOf, staleSince, source, null);
    }

    public static Finding absent(Reason why) {
        return new Finding(null, null, null, "", why);
    }

    public boolean isMeasured() {
        return value != null;
    }

    public Optional<Reason> findAbsent() {
        return Optional.ofNullable(absent);
    }
}
