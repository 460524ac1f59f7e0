package io.tandem.review.model;

import java.util.Set;

/**
 * What the change is expected to do to quality. Nought means no effect.
 *
 * @param openDefects    change in the number of open defects
 * @param coveragePoints change in test coverage, percentage points
 * @param debtPersonDays change in technical debt, person-days
 * @param attributes     the quality characteristics it touches
 */
public record QualityEffect(double openDefects, double coveragePoints, double debtPersonDays, Set<QualityAttribute> attributes) {
    public QualityEffect {
        attributes = Set.copyOf(attributes);
    }

    public static QualityEffect none() {
        return new QualityEffect(0, 0, 0, Set.of());
    }
}
