package io.tandem.debt;

import io.tandem.debt.DebtInput.WsjfInput;
import io.tandem.debt.model.Wsjf;
import io.tandem.shared.Problems;
import java.util.stream.Collectors;

/** Reads relative points: all four of the scale, or none. */
final class WsjfReader {
    private static final String SCALE = Wsjf.SCALE.stream().map(String::valueOf).collect(Collectors.joining(", "));

    private WsjfReader() { }

    /** @return the points; null when none were sent, or problems were noted */
    static Wsjf read(WsjfInput input, Problems problems) {
        if (input == null) {
            return null;
        }
        int before = problems.list().size();
        check(input.value(), "wsjf.value", problems);
        check(input.urgency(), "wsjf.urgency", problems);
        check(input.riskReduction(), "wsjf.riskReduction", problems);
        check(input.size(), "wsjf.size", problems);
        return problems.list().size() > before ? null
            : new Wsjf(input.value().intValue(), input.urgency().intValue(), input.riskReduction().intValue(), input.size().intValue());
    }

    private static void check(Double points, String field, Problems problems) {
        problems.require(points != null && points == points.intValue() && Wsjf.SCALE.contains(points.intValue()), field, "debt.wsjf.scale", SCALE);
    }
}
