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
 * @param thresholds     from which size on a change needs the board; without any, every change does
 * @param lightLane      what happens to smaller ones
 * @param drift          how far an approved change's issue may move
 * @param comments       what is written on the issue
 */
public record Policy(Quorum quorum, RejectRule reject, int dueHours, int emergencyHours, Money rate, List<Actor> escalation,
                     Thresholds thresholds, LightLane lightLane, DriftTolerance drift, IssueComments comments) {
    public Policy {
        escalation = List.copyOf(escalation);
    }

    /** Every seat, any required seat rejects, five days, two days for an emergency, no rate, every change before the board. */
    public static Policy usual() {
        return new Policy(Quorum.every(), RejectRule.anyRequired(), 120, 48, Money.of(0, "EUR"), List.of(),
                Thresholds.none(), LightLane.off(), DriftTolerance.usual(), IssueComments.NONE);
    }

    /** The same rules for a change that one seat decides alone. */
    public Policy decidedByOne() {
        return new Policy(Quorum.every(), RejectRule.anyRequired(), dueHours, emergencyHours, rate, escalation, thresholds, lightLane, drift, comments);
    }

    public int hoursFor(ReviewType type) {
        return type == ReviewType.EMERGENCY ? emergencyHours : dueHours;
    }
}
