package io.tandem.debt.model;

import io.tandem.shared.ThreePoint;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a debt costs, and what follows from it.
 *
 * @param principal  person-days to repair it; above 0
 * @param interest   person-days per month lost while it stays, if it bites; 0 or more
 * @param likelihood how likely the interest is paid, 0 to 1
 */
public record DebtCost(ThreePoint principal, double interest, double likelihood) {
    /** Working days in a week of one person at work on nothing else: turns a principal into a duration. */
    public static final double DAYS_PER_WEEK = 5;
    /** Weeks in a month, 52 ÷ 12. */
    public static final double WEEKS_PER_MONTH = 52.0 / 12;

    public DebtCost {
        Objects.requireNonNull(principal, "principal");
        if (!(principal.low() >= 0 && principal.mean() > 0 && interest >= 0 && likelihood >= 0 && likelihood <= 1) || Double.isInfinite(interest)) {
            throw new IllegalArgumentException("principal " + principal + ", interest " + interest + ", likelihood " + likelihood);
        }
    }

    public DebtCost withLikelihood(double wanted) {
        return new DebtCost(principal, interest, wanted);
    }

    /** Person-days per month that are expected to be lost: interest × likelihood. */
    public double expectedInterest() {
        return interest * likelihood;
    }

    /** Person-days per week that waiting costs: expected interest ÷ (52 ÷ 12). */
    public double costOfDelayPerWeek() {
        return expectedInterest() / WEEKS_PER_MONTH;
    }

    /** How many weeks one person needs for the repair: mean principal ÷ 5. */
    public double durationWeeks() {
        return principal.mean() / DAYS_PER_WEEK;
    }

    /**
     * Cost of delay divided by duration (CD3), in person-days saved per week for each week of repair. The higher, the sooner:
     * working items off in this order loses the least interest on the whole (Smith's rule).
     * Source: Don Reinertsen, "The Principles of Product Development Flow" (2009), principle of weighted shortest job first, with the true cost of delay.
     */
    public double priority() {
        return costOfDelayPerWeek() / durationWeeks();
    }

    /** Months until the repair has paid for itself: mean principal ÷ expected interest. Empty means never: nothing is lost while it stays. */
    public OptionalDouble paybackMonths() {
        return expectedInterest() > 0 ? OptionalDouble.of(principal.mean() / expectedInterest()) : OptionalDouble.empty();
    }
}
