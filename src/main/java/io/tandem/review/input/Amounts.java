package io.tandem.review.input;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers that people or programs wrote. */
final class Amounts {
    private static final int LONGEST = 30;

    private Amounts() { }

    /** Empty unless it is a number from 0 to {@code most}. */
    static Optional<BigDecimal> read(String text, BigDecimal most) {
        try {
            BigDecimal amount = new BigDecimal(text == null || text.length() > LONGEST ? "" : text.strip());
            // An exponent makes a short text a number of a billion digits.
            return amount.signum() >= 0 && Math.abs(amount.scale()) <= LONGEST && amount.compareTo(most) <= 0 ? Optional.of(amount) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
