package io.tandem.review.input;

import io.tandem.review.model.Measure;
import io.tandem.shared.Problems;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

/** What actual values must look like. */
public final class ActualRules {
    private static final int LONGEST_NUMBER = 30;

    private final Problems problems = new Problems();
    private final Map<Measure, BigDecimal> read = new EnumMap<>(Measure.class);

    private ActualRules() { }

    /** What was entered, checked. */
    public record Entered(Map<Measure, BigDecimal> values, String note) { }

    /**
     * @param currency of the project's rate, the only one other cost may be in
     * @throws io.tandem.shared.InvalidInputException naming everything that is wrong
     */
    public static Entered read(ActualInput input, Currency currency) {
        ActualRules rules = new ActualRules();
        rules.number(Measure.SCHEDULE, input.schedule(), "actual.schedule");
        rules.number(Measure.EFFORT, input.effort(), "actual.effort");
        rules.money(input.otherCost(), currency);
        rules.number(Measure.OPEN_DEFECTS, input.openDefects(), "actual.openDefects");
        rules.number(Measure.COVERAGE_POINTS, input.coveragePoints(), "actual.coveragePoints");
        rules.number(Measure.DEBT_PERSON_DAYS, input.debtPersonDays(), "actual.debtPersonDays");
        String note = ProposalRules.text(input.note(), "actual.note", rules.problems);
        rules.problems.throwIfAny();
        return new Entered(rules.read, note);
    }

    private void number(Measure measure, Double value, String field) {
        if (value != null) {
            keep(measure, Double.isFinite(value) ? BigDecimal.valueOf(value) : null, field);
        }
    }

    private void money(ImpactInput.Amount input, Currency currency) {
        if (input == null || input.amount() == null || input.amount().isBlank()) {
            return;
        }
        problems.require(input.currency() == null || currency.getCurrencyCode().equals(input.currency()), "actual.otherCost.currency", "currency.other", currency.getCurrencyCode());
        keep(Measure.OTHER_COST, amount(input.amount().strip()), "actual.otherCost.amount");
    }

    private void keep(Measure measure, BigDecimal value, String field) {
        boolean isFine = value != null && measure.allows(value);
        problems.require(isFine, field, "number.between", measure.least(), measure.most());
        if (isFine) {
            read.put(measure, value);
        }
    }

    private static BigDecimal amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text.length() > LONGEST_NUMBER ? "" : text);
            // An exponent makes a short text a number of a billion digits.
            return Math.abs(amount.scale()) <= LONGEST_NUMBER ? amount : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
