package io.tandem.debt.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Which items are wanted.
 *
 * @param projectKey  the project they belong to, or null for any
 * @param componentId the component they sit in, or null for any
 * @param decisions   the decisions in force they may have; empty for any
 * @param kinds       empty for any
 * @param origins     empty for any
 * @param text        what has to occur in the title or at the beginning of the description, in any case; empty for anything
 * @param today       the day on which acceptances are judged
 */
public record DebtFilter(String projectKey, Long componentId, Set<DecisionState> decisions, Set<DebtKind> kinds, Set<DebtOrigin> origins, String text, LocalDate today) {
    public DebtFilter {
        Objects.requireNonNull(today, "today");
        decisions = Set.copyOf(decisions);
        kinds = Set.copyOf(kinds);
        origins = Set.copyOf(origins);
        text = text == null ? "" : text.strip();
    }

    /** @param projectKey null for every project */
    public static DebtFilter everythingIn(String projectKey, LocalDate today) {
        return new DebtFilter(projectKey, null, Set.of(), Set.of(), Set.of(), "", today);
    }

    public DebtFilter withDecisions(Set<DecisionState> wanted) {
        return new DebtFilter(projectKey, componentId, wanted, kinds, origins, text, today);
    }
}
