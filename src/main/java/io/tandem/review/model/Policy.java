package io.tandem.review.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Money;
import java.util.List;

/**
 * A project's rules for its reviews.
 *
 * @param dueHours       hours from submission until the decision is due
 * @param emergencyHours the same for an emergency change; then its gate closes
 * @param rate           cost of one person-day
 * @param escalation     who is asked when a decision is overdue
 */
public record Policy(Quorum quorum, RejectRule reject, int dueHours, int emergencyHours, Money rate, List<Actor> escalation) {
    public Policy {
        escalation = List.copyOf(escalation);
    }

    /** Every seat, any required seat rejects, five days, two days for an emergency, no rate. */
    public static Policy usual() {
        return new Policy(Quorum.every(), RejectRule.anyRequired(), 120, 48, Money.of(0, "EUR"), List.of());
    }

    public int hoursFor(ReviewType type) {
        return type == ReviewType.EMERGENCY ? emergencyHours : dueHours;
    }
}
