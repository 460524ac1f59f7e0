package io.tandem.debt.sync.model;

/** What the server says of a finding. */
public enum FindingState {
    /** Open or confirmed. */
    OPEN,
    /** People decided there to live with it ("accepted", formerly "won't fix"): still debt, but nobody means to repair it. */
    ACCEPTED,
    /** People decided there that it is none: no debt. */
    FALSE_POSITIVE,
    /** Fixed, removed or no longer reported. */
    CLOSED;

    /** Whether it is debt that stands: repairing it would still cost its effort. */
    public boolean isDebt() {
        return this == OPEN || this == ACCEPTED;
    }
}
