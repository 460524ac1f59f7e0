package io.tandem.plan.buffer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as sentences have them: 2, 0.5, 12.25. */
final class BufferTexts {
    private static final int DECIMALS = 2;

    private BufferTexts() { }

    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
