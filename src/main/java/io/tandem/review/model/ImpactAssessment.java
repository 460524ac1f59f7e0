package io.tandem.review.model;

import io.tandem.shared.Money;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The change impact assessment table. In a draft the three estimates may still be missing (null); a submitted review has them.
 *
 * @param schedule     working days the change takes, or null
 * @param effort       person-days the change takes, or null
 * @param otherCost    cost beside the effort, or null for none
 * @param risk         likelihood and consequence, or null
 * @param components   names of the components it touches
 * @param issues       keys of the issues it touches
 * @param release      name of the release it goes into; empty when none is named
 * @param rollback     how it is undone
 * @param alternatives what else was considered
 */
public record ImpactAssessment(ThreePoint schedule, ThreePoint effort, Money otherCost, QualityEffect quality, Risk risk,
                               List<String> components, List<String> issues, String release, String rollback, List<Alternative> alternatives) {
    public ImpactAssessment {
        Objects.requireNonNull(quality, "quality");
        components = List.copyOf(components);
        issues = List.copyOf(issues);
        alternatives = List.copyOf(alternatives);
    }

    public static ImpactAssessment empty() {
        return new ImpactAssessment(null, null, null, QualityEffect.none(), null, List.of(), List.of(), "", "", List.of());
    }

    public Optional<ThreePoint> findSchedule() {
        return Optional.ofNullable(schedule);
    }

    public Optional<ThreePoint> findEffort() {
        return Optional.ofNullable(effort);
    }

    public Optional<Risk> findRisk() {
        return Optional.ofNullable(risk);
    }

    /** Mean effort in person-days × the project's rate per person-day + other cost; empty while the effort is missing, or when the other cost is in another currency. */
    public Optional<Money> findCost(Money ratePerPersonDay) {
        Money other = otherCost == null ? new Money(BigDecimal.ZERO, ratePerPersonDay.currency()) : otherCost;
        return findEffort().filter(estimate -> other.currency().equals(ratePerPersonDay.currency()))
                .map(estimate -> new Money(ratePerPersonDay.amount().multiply(BigDecimal.valueOf(estimate.mean())), ratePerPersonDay.currency()).plus(other));
    }
}
