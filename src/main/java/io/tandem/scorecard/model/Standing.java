package io.tandem.scorecard.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a component stands in one criterion. Where something is measured the measurement counts; a person's score beside it is shown, and counts only while nothing is measured.
 *
 * @param given   what a person found last; null for nobody yet
 * @param finding what is measured; null where the criterion is not measured
 * @param state   see there
 */
public record Standing(Criterion criterion, Score given, Finding finding, State state) {
    /** {@code DUE}: there is a score, but it is too old to count. */
    public enum State { CURRENT, DUE, MISSING }

    /** @param finding null where the criterion is not measured */
    public static Standing of(Criterion criterion, Score given, Finding finding, Instant now) {
        boolean isMeasured = finding != null && finding.isMeasured();
        if (!isMeasured && given == null) {
            return new Standing(criterion, null, finding, State.MISSING);
        }
        Instant expires = isMeasured ? finding.asOf().plus(Duration.ofDays(criterion.validityDays())) : given.expires(criterion);
        return new Standing(criterion, given, finding, expires.isAfter(now) ? State.CURRENT : State.DUE);
    }

    public boolean isMeasured() {
        return finding != null && finding.isMeasured();
    }

    /** The score, too old or not; empty while there is none. */
    public OptionalInt value() {
        if (isMeasured()) {
            return OptionalInt.of(criterion.scale().score(finding.value()));
        }
        return given == null ? OptionalInt.empty() : OptionalInt.of(given.value());
    }

    /** The score if it counts. */
    public OptionalInt counted() {
        return state == State.CURRENT ? value() : OptionalInt.empty();
    }

    /** When what there is stops to count, or stopped. */
    public Optional<Instant> expires() {
        if (isMeasured()) {
            return Optional.of(finding.asOf().plus(Duration.ofDays(criterion.validityDays())));
        }
        return Optional.ofNullable(given).map(score -> score.expires(criterion));
    }
}
