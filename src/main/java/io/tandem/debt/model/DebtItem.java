package io.tandem.debt.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of the register.
 *
 * @param id         its number; 0 before it is stored
 * @param version    grows by one with every change
 * @param source     the finding of another system it stands for, or null
 * @param recordedAt when it came into the register
 * @param updatedAt  when it was last changed
 */
public record DebtItem(long id, long version, DebtFacts facts, Decision decision, SourceReference source, Actor recordedBy, Instant recordedAt, Instant updatedAt) {
    public DebtItem {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static DebtItem recorded(DebtFacts facts, Decision decision, Actor by, Instant at) {
        return new DebtItem(0, 1, facts, decision, null, by, at, at);
    }

    public Optional<SourceReference> findSource() {
        return Optional.ofNullable(source);
    }

    /** The same item after somebody changed it; its version is still the one that was read. */
    public DebtItem changed(DebtFacts newFacts, Decision newDecision, Instant at) {
        return new DebtItem(id, version, newFacts, newDecision, source, recordedBy, recordedAt, at);
    }

    /** The same item with the number it was stored by. */
    public DebtItem stored(long number) {
        return new DebtItem(number, version, facts, decision, source, recordedBy, recordedAt, updatedAt);
    }

    /** The same item linked to these issues only. */
    public DebtItem withIssues(List<IssueRef> issues) {
        return with(facts.withIssues(issues));
    }

    /** The same item with these facts, as it is shown; nothing is changed by that. */
    public DebtItem with(DebtFacts shown) {
        return new DebtItem(id, version, shown, decision, source, recordedBy, recordedAt, updatedAt);
    }
}
