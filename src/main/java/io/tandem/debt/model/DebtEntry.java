package io.tandem.debt.model;

import io.tandem.shared.Reason;
import java.util.Optional;

/**
 * An item as one person reads it on one day: the issues they may not see are left out, and an acceptance that has run out shows as open.
 *
 * @param state  the decision in force
 * @param notice what people have to be told about it, or null
 */
public record DebtEntry(DebtItem item, DecisionState state, Reason notice) {
    public Optional<Reason> findNotice() {
        return Optional.ofNullable(notice);
    }
}
