package io.tandem.debt.suggestion;

import io.tandem.debt.model.IssueRef;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.shared.Actor;
import java.util.Optional;

/**
 * A suggestion as one person reads it.
 *
 * @param issue     its issue, which they may see
 * @param decidedBy who had a say, or null
 */
public record SuggestionView(Suggestion suggestion, IssueRef issue, Actor decidedBy) {
    public Optional<Actor> findDecidedBy() {
        return Optional.ofNullable(decidedBy);
    }
}
