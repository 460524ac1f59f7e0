package io.tandem.scorecard.api;

import java.util.List;

/**
 * What the scores of some components mean for a change that touches them.
 *
 * @param components      those with a low score, the lowest first; empty when the scorecard says nothing
 * @param below           a score under this is low
 * @param likelihoodSteps so many levels the risk becomes more likely
 * @param highFactor      the pessimistic end of estimates is multiplied by this
 */
public record LowScores(List<LowScore> components, double below, int likelihoodSteps, double highFactor) {
    public LowScores {
        components = List.copyOf(components);
    }

    /** A component's overall score, 1 to 5. */
    public record LowScore(String component, double score) { }
}
