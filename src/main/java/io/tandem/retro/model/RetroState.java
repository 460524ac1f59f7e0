package io.tandem.retro.model;

import java.util.Map;
import java.util.Set;

/** How far a retrospective is. The map is the whole truth about which step may follow which. */
public enum RetroState {
    /** Being gathered; figures are live. */
    DRAFT,
    /** Ready for the meeting; figures are live. */
    PREPARED,
    /** The meeting took place; figures are frozen as they were then. */
    HELD,
    /** On a page. */
    PUBLISHED;

    private static final Map<RetroState, Set<RetroState>> NEXT =
        Map.of(DRAFT, Set.of(PREPARED, HELD), PREPARED, Set.of(DRAFT, HELD), HELD, Set.of(PREPARED, PUBLISHED), PUBLISHED, Set.of());

    public boolean mayBecome(RetroState next) {
        return next == this || NEXT.get(this).contains(next);
    }

    /** Whether the figures stay as they were when it was held. */
    public boolean isFrozen() {
        return this == HELD || this == PUBLISHED;
    }
}
