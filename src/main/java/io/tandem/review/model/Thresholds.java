package io.tandem.review.model;

import io.tandem.shared.Money;
import java.util.List;

/**
 * From which size on a change is a large one: reaching a single limit is enough. Limits that are null are not looked at.
 *
 * @param scheduleDays expected working days
 * @param effortDays   expected person-days
 * @param cost         expected cost, in the project's currency
 * @param riskScore    likelihood × consequence, 1 to 25
 * @param components   touching one of these makes any change a large one
 */
public record Thresholds(Double scheduleDays, Double effortDays, Money cost, Integer riskScore, List<String> components) {
    public Thresholds {
        components = List.copyOf(components);
    }

    public static Thresholds none() {
        return new Thresholds(null, null, null, null, List.of());
    }

    public boolean isEmpty() {
        return scheduleDays == null && effortDays == null && cost == null && riskScore == null && components.isEmpty();
    }
}
