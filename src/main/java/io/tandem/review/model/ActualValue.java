package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * One measure as it really came out, in the measure's unit, to four decimals.
 *
 * @param proposed what the sources said when it was entered; null when they did not know
 * @param by       who entered it in its present form
 * @param at       when
 */
public record ActualValue(BigDecimal value, BigDecimal proposed, Actor by, Instant at) {
    private static final int DECIMALS = 4;

    public ActualValue {
        value = plain(value);
        proposed = proposed == null ? null : plain(proposed);
    }

    /** It stands as the sources said it. */
    public boolean isTakenOver() {
        return value.equals(proposed);
    }

    public Optional<BigDecimal> findProposed() {
        return Optional.ofNullable(proposed);
    }

    /** Rounded half-up, without zeros nobody needs: 4, never 4.00 or 4E+1. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal short_ = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return short_.scale() < 0 ? short_.setScale(0) : short_;
    }
}
