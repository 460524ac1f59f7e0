package io.tandem.debt.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision as it was taken.
 *
 * @param state  what was decided
 * @param by     who decided it
 * @param at     when
 * @param reason why; empty when nobody said, never empty for an acceptance
 * @param until  the last day (UTC) an acceptance holds; null for every other state
 */
public record Decision(DecisionState state, Actor by, Instant at, String reason, LocalDate until) {
    public Decision {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        reason = reason == null ? "" : reason;
        if ((state == DecisionState.ACCEPTED) != (until != null)) {
            throw new IllegalArgumentException("an acceptance, and nothing else, has a last day");
        }
    }

    public static Decision open(Actor by, Instant at) {
        return new Decision(DecisionState.OPEN, by, at, "", null);
    }

    /** The state in force on this day: an acceptance that has run out counts as open again. */
    public DecisionState stateOn(LocalDate today) {
        return isExpiredOn(today) ? DecisionState.OPEN : state;
    }

    public boolean isExpiredOn(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** What people have to be told about this decision on this day: that an acceptance has run out. */
    public Optional<Reason> noticeOn(LocalDate today) {
        return isExpiredOn(today) ? Optional.of(Reason.of("debt.notice.expired", by.displayName(), until)) : Optional.empty();
    }
}
