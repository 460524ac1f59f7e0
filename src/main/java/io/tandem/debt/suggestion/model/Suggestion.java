package io.tandem.debt.suggestion.model;

import io.tandem.debt.model.DebtKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence of an issue that is offered to the register.
 *
 * @param id         the issue's number and a hash of the sentence: the same sentence of the same issue always has it
 * @param projectKey the issue's project when it was last read
 * @param confidence 0 to 1
 * @param indicators what speaks for it, strongest first
 * @param verdict    what a person said; null while it is open or when nobody had a say
 * @param version    grows by one with every change; 0 before it is stored
 */
public record Suggestion(String id, long issueId, String projectKey, Excerpt excerpt, DebtKind kind, double confidence, List<String> indicators, SuggestionState state, Verdict verdict,
                         Instant foundAt, long version) {
    public Suggestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        indicators = List.copyOf(indicators);
    }

    public Optional<Verdict> findVerdict() {
        return Optional.ofNullable(verdict);
    }

    /** The same after a change of state; its version is still the one that was read. */
    public Suggestion in(SuggestionState next, Verdict said) {
        return new Suggestion(id, issueId, projectKey, excerpt, kind, confidence, indicators, next, said, foundAt, version);
    }

    /** The same as the issue shows it now. */
    public Suggestion asIn(Suggestion now) {
        return new Suggestion(id, issueId, now.projectKey, now.excerpt, now.kind, now.confidence, now.indicators, state, verdict, foundAt, version);
    }

    public Suggestion withVersion(long stored) {
        return new Suggestion(id, issueId, projectKey, excerpt, kind, confidence, indicators, state, verdict, foundAt, stored);
    }
}
