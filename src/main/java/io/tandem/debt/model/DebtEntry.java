package io.tandem.debt.model;

import io.tandem.shared.Reason;
import java.util.List;
import java.util.Optional;

/**
 * An item as one person reads it on one day: the issues they may not see are left out, and an acceptance that has run out shows as open.
 *
 * @param state   the decision in force
 * @param notice  what people have to be told about the decision, or null
 * @param notices what people have to be told about its component and its release
 */
public record DebtEntry(DebtItem item, DecisionState state, Reason notice, List<Reason> notices) {
    public DebtEntry {
        notices = List.copyOf(notices);
    }

    public Optional<Reason> findNotice() {
        return Optional.ofNullable(notice);
    }
}
