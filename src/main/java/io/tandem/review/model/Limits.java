package io.tandem.review.model;

import io.tandem.shared.Money;
import io.tandem.shared.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says which limits a change reaches. What cannot be compared counts as reached: nobody knows that it is small. */
final class Limits {
    /** Means are sums of fractions: one that misses its limit by rounding alone has reached it. */
    private static final double ROUNDING = 1e-9;

    private final Thresholds limits;
    private final List<Reason> reached = new ArrayList<>();

    private Limits(Thresholds limits) {
        this.limits = limits;
    }

    /**
     * @param rate    cost of a person-day
     * @param touched components beside those of the assessment
     * @return one reason per limit reached; empty when the change is below all of them
     */
    static List<Reason> reached(Thresholds limits, ImpactAssessment impact, Money rate, Collection<String> touched) {
        Limits check = new Limits(limits);
        check.days(limits.scheduleDays(), impact.findSchedule().map(estimate -> estimate.mean()), "review.lane.schedule", "review.lane.schedule-unknown");
        check.days(limits.effortDays(), impact.findEffort().map(estimate -> estimate.mean()), "review.lane.effort", "review.lane.effort-unknown");
        check.cost(impact.findCost(rate));
        check.risk(impact.findRisk());
        check.components(impact.components());
        check.components(touched);
        return check.reached.stream().distinct().toList();
    }

    private void days(Double limit, Optional<Double> expected, String code, String unknown) {
        if (limit != null && expected.filter(days -> days + ROUNDING < limit).isEmpty()) {
            reached.add(expected.isPresent() ? Reason.of(code, number(expected.get()), number(limit)) : Reason.of(unknown));
        }
    }

    private void cost(Optional<Money> expected) {
        Money limit = limits.cost();
        if (limit == null) {
            return;
        }
        Optional<Money> comparable = expected.filter(cost -> cost.currency().equals(limit.currency()));
        if (comparable.isEmpty()) {
            reached.add(Reason.of("review.lane.cost-unknown", text(limit)));
        } else if (comparable.get().amount().compareTo(limit.amount()) >= 0) {
            reached.add(Reason.of("review.lane.cost", text(comparable.get()), text(limit)));
        }
    }

    private void risk(Optional<Risk> risk) {
        if (limits.riskScore() != null && risk.filter(known -> known.score() < limits.riskScore()).isEmpty()) {
            reached.add(risk.isPresent() ? Reason.of("review.lane.risk", risk.get().score(), limits.riskScore()) : Reason.of("review.lane.risk-unknown"));
        }
    }

    private void components(Collection<String> touched) {
        limits.components().stream().filter(watched -> touched.stream().anyMatch(watched::equalsIgnoreCase)).forEach(name -> reached.add(Reason.of("review.lane.component", name)));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
    }

    private static String text(Money money) {
        boolean isWhole = money.amount().stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, isWhole ? "%,.0f %s" : "%,.2f %s", money.amount(), money.currency().getCurrencyCode());
    }
}
