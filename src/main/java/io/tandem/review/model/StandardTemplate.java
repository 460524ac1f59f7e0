package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.Instant;

/**
 * A kind of change the project thought through once: a change made from it is approved on submission while it stays below the limits.
 *
 * @param name       unique in its project
 * @param title      title a change made from it starts with
 * @param rationale  rationale it starts with
 * @param impact     assessment it starts with
 * @param limits     reaching one of them sends the change to the board after all
 * @param approvedBy who put it into force; changing it is putting it into force again
 */
public record StandardTemplate(String name, String title, String rationale, ImpactAssessment impact, Thresholds limits, Actor approvedBy, Instant approvedAt) {
    /** Whether both let the same changes pass, whoever put them into force. */
    public boolean saysTheSameAs(StandardTemplate other) {
        return name.equals(other.name) && title.equals(other.title) && rationale.equals(other.rationale) && impact.equals(other.impact) && limits.equals(other.limits);
    }
}
