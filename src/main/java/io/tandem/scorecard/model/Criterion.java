package io.tandem.scorecard.model;

import java.util.Optional;

/**
 * One question about every component of a project.
 *
 * @param key          names it for ever: scores point to it
 * @param text         the project's own words; null while they are the usual ones, which everybody reads in their own language
 * @param weight       above 0; only the proportion to the others matters
 * @param scale        how it is measured; null when only people judge it
 * @param validityDays a score or a measurement older than this many days does not count
 * @param state        see there
 */
public record Criterion(String key, CriterionGroup group, CriterionText text, double weight, Scale scale, int validityDays, State state) {
    /** Retired criteria are no longer asked; what was scored stays readable. */
    public enum State { ACTIVE, RETIRED }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public Optional<CriterionText> findText() {
        return Optional.ofNullable(text);
    }

    public Optional<Scale> findScale() {
        return Optional.ofNullable(scale);
    }

    public Criterion retired() {
        return new Criterion(key, group, text, weight, scale, validityDays, State.RETIRED);
    }
}
