package io.tandem.review.input;

import io.tandem.review.model.Thresholds;
import io.tandem.shared.Money;
import io.tandem.shared.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/** Limits that some change can reach: within what an assessment may say, in the project's currency, of components the project has. */
final class LimitRules {
    private static final int MOST_DAYS = 10_000;
    private static final int HIGHEST_RISK = 25;
    private static final int MOST_NAMES = 100;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    private final Currency currency;
    private final Collection<String> components;
    private final Problems problems;

    LimitRules(Currency currency, Collection<String> components, Problems problems) {
        this.currency = currency;
        this.components = components;
        this.problems = problems;
    }

    Thresholds read(BoardInput.Limits input, String field) {
        if (input == null) {
            return Thresholds.none();
        }
        return new Thresholds(days(input.scheduleDays(), field + ".scheduleDays"), days(input.effortDays(), field + ".effortDays"), cost(input.cost(), field + ".cost"),
                risk(input.riskScore(), field + ".riskScore"), components(input.components(), field + ".components"));
    }

    private Double days(Double value, String field) {
        boolean isFine = value == null || value >= 0 && value <= MOST_DAYS;
        problems.require(isFine, field, "number.between", 0, MOST_DAYS);
        return isFine ? value : null;
    }

    private Integer risk(Integer value, String field) {
        problems.require(value == null || value >= 1 && value <= HIGHEST_RISK, field, "number.range", 1, HIGHEST_RISK);
        return value;
    }

    private Money cost(BoardInput.Rate input, String field) {
        if (input == null || input.amount() == null || input.amount().isBlank()) {
            return null;
        }
        problems.require(input.currency() == null || currency.getCurrencyCode().equals(input.currency()), field + ".currency", "currency.other", currency.getCurrencyCode());
        var amount = Amounts.read(input.amount(), MOST_MONEY);
        problems.require(amount.isPresent(), field + ".amount", "number.between", 0, MOST_MONEY);
        return amount.map(value -> new Money(value, currency)).orElse(null);
    }

    /** Each once. */
    List<String> components(List<String> input, String field) {
        List<String> given = input == null ? List.of() : input;
        problems.require(given.size() <= MOST_NAMES, field, "list.long", MOST_NAMES);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_NAMES); i++) {
            String name = ProposalRules.line(given.get(i), field, problems);
            problems.require(components.contains(name), field + "[" + i + "]", "component.unknown", name);
            if (!read.contains(name)) {
                read.add(name);
            }
        }
        return read;
    }
}
