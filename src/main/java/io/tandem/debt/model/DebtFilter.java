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
 * @param severities  empty for any
 * @param ownerKey    the key of the person who looks after them; {@link #NOBODY} for those nobody looks after; null for any
 * @param releaseId   the release they are to be repaired in, or null for any
 * @param isExpired   true for those whose acceptance has run out; false for any
 * @param text        what has to occur in the title or at the beginning of the description, in any case; empty for anything
 * @param today       the day on which acceptances are judged
 */
public record DebtFilter(String projectKey, Long componentId, Set<DecisionState> decisions, Set<DebtKind> kinds, Set<DebtOrigin> origins, Set<DebtSeverity> severities, String ownerKey,
                         Long releaseId, boolean isExpired, String text, LocalDate today) {
    /** Stands where an owner's key stands, for items without one. */
    public static final String NOBODY = "";

    public DebtFilter {
        Objects.requireNonNull(today, "today");
        decisions = Set.copyOf(decisions);
        kinds = Set.copyOf(kinds);
        origins = Set.copyOf(origins);
        severities = Set.copyOf(severities);
        text = text == null ? "" : text.strip();
    }

    /** @param projectKey null for every project */
    public static DebtFilter everythingIn(String projectKey, LocalDate today) {
        return new DebtFilter(projectKey, null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, "", today);
    }

    public DebtFilter withDecisions(Set<DecisionState> wanted) {
        return new DebtFilter(projectKey, componentId, wanted, kinds, origins, severities, ownerKey, releaseId, isExpired, text, today);
    }

    public DebtFilter inComponent(Long wanted) {
        return new DebtFilter(projectKey, wanted, decisions, kinds, origins, severities, ownerKey, releaseId, isExpired, text, today);
    }

    public DebtFilter withKinds(Set<DebtKind> wanted) {
        return new DebtFilter(projectKey, componentId, decisions, wanted, origins, severities, ownerKey, releaseId, isExpired, text, today);
    }

    public DebtFilter withOrigins(Set<DebtOrigin> wanted) {
        return new DebtFilter(projectKey, componentId, decisions, kinds, wanted, severities, ownerKey, releaseId, isExpired, text, today);
    }

    public DebtFilter withSeverities(Set<DebtSeverity> wanted) {
        return new DebtFilter(projectKey, componentId, decisions, kinds, origins, wanted, ownerKey, releaseId, isExpired, text, today);
    }

    /** @param wanted a person's key, {@link #NOBODY}, or null for any */
    public DebtFilter ownedBy(String wanted) {
        return new DebtFilter(projectKey, componentId, decisions, kinds, origins, severities, wanted, releaseId, isExpired, text, today);
    }

    public DebtFilter inRelease(Long wanted) {
        return new DebtFilter(projectKey, componentId, decisions, kinds, origins, severities, ownerKey, wanted, isExpired, text, today);
    }

    /** Those whose acceptance has run out. */
    public DebtFilter expired() {
        return new DebtFilter(projectKey, componentId, decisions, kinds, origins, severities, ownerKey, releaseId, true, text, today);
    }

    public DebtFilter containing(String wanted) {
        return new DebtFilter(projectKey, componentId, decisions, kinds, origins, severities, ownerKey, releaseId, isExpired, wanted, today);
    }
}
