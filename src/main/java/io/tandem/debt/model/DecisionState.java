package io.tandem.debt.model;

import java.util.EnumSet;
import java.util.Set;

/** What was decided about an item. The order is the one people walk through, and the one lists sort by. */
public enum DecisionState {
    OPEN, PLANNED, IN_REPAYMENT, ACCEPTED, REPAID;

    /**
     * The states this one may change to. A repaid debt that comes back is opened again first, so that the trail shows its return;
     * an acceptance may be renewed; every other unpaid state may change to any other.
     */
    public Set<DecisionState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(PLANNED, IN_REPAYMENT, ACCEPTED, REPAID);
            case PLANNED -> EnumSet.of(OPEN, IN_REPAYMENT, ACCEPTED, REPAID);
            case IN_REPAYMENT -> EnumSet.of(OPEN, PLANNED, ACCEPTED, REPAID);
            case ACCEPTED -> EnumSet.of(OPEN, PLANNED, IN_REPAYMENT, ACCEPTED, REPAID);
            case REPAID -> EnumSet.of(OPEN);
        };
    }

    /** Whether the debt still has to be paid some day. */
    public boolean isUnpaid() {
        return this != REPAID;
    }
}
