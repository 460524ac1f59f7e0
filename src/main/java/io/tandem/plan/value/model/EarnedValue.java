package io.tandem.plan.value.model;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Planned value, earned value and actual cost on a day, in person-days, and what follows from them. Sources: PMI, "Practice Standard for Earned Value Management"; Lipke, "Schedule is Different" (2003) for
 * earned schedule. What would divide by nought is empty.
 *
 * @param budget         BAC: all that was planned
 * @param earnedSchedule ES: the working day of the plan by which the plan had earned this much; empty before the start or without a plan
 * @param actualTime     AT: working days since the start, until all was done
 */
public record EarnedValue(LocalDate day, double budget, double planned, double earned, double spent, OptionalDouble earnedSchedule, double actualTime) {
    /** SV = EV − PV; below 0 is behind. */
    public double scheduleVariance() {
        return earned - planned;
    }

    /** CV = EV − AC; below 0 costs more than planned. */
    public double costVariance() {
        return earned - spent;
    }

    /** SPI = EV ÷ PV. */
    public OptionalDouble scheduleIndex() {
        return ratio(earned, planned);
    }

    /** CPI = EV ÷ AC. */
    public OptionalDouble costIndex() {
        return ratio(earned, spent);
    }

    /** EAC = BAC ÷ CPI: what all will cost when the rest costs as the work so far. */
    public OptionalDouble estimateAtCompletion() {
        return earned == 0 || spent == 0 ? OptionalDouble.empty() : OptionalDouble.of(budget * spent / earned);
    }

    /** TCPI = (BAC − EV) ÷ (BAC − AC): how well the rest has to go to keep the budget; empty once the budget is used up. */
    public OptionalDouble toCompleteIndex() {
        return budget - spent <= 0 ? OptionalDouble.empty() : OptionalDouble.of((budget - earned) / (budget - spent));
    }

    /** SPI(t) = ES ÷ AT. */
    public OptionalDouble scheduleIndexByTime() {
        return earnedSchedule.isPresent() ? ratio(earnedSchedule.getAsDouble(), actualTime) : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(double upper, double lower) {
        return lower == 0 ? OptionalDouble.empty() : OptionalDouble.of(upper / lower);
    }
}
