package io.tandem.debt.model;

import io.tandem.shared.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says where a priority and a payback time come from, with the inputs. Numbers are written with a point and at most three decimals. */
public final class DebtExplanation {
    private static final int DECIMALS = 3;

    private DebtExplanation() { }

    public static Reason ofPriority(DebtCost cost) {
        return Reason.of("debt.explain.priority", number(cost.interest()), number(cost.likelihood()), number(cost.principal().mean()), number(cost.costOfDelayPerWeek()),
            number(cost.durationWeeks()), number(cost.priority()));
    }

    public static Reason ofPayback(DebtCost cost) {
        return cost.paybackMonths().isPresent()
            ? Reason.of("debt.explain.payback", number(cost.principal().mean()), number(cost.interest()), number(cost.likelihood()), number(cost.paybackMonths().getAsDouble()))
            : Reason.of("debt.explain.payback.never");
    }

    public static Reason ofWsjf(Wsjf points) {
        return Reason.of("debt.explain.wsjf", points.value(), points.urgency(), points.riskReduction(), points.size(), number(points.score()));
    }

    /** The number as people write it: 2, 0.5, 0.231. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
