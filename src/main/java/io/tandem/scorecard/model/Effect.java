package io.tandem.scorecard.model;

/**
 * What a low score means for a change that touches the component.
 *
 * @param mode            {@code OFF}: nothing
 * @param below           an overall score under this is low, 1 to 5
 * @param likelihoodSteps so many levels the change's risk becomes more likely, at most to 5
 * @param highFactor      the pessimistic end of its estimates is multiplied by this; 1 leaves it
 */
public record Effect(Mode mode, double below, int likelihoodSteps, double highFactor) {
    /** Whether low scores count in reviews. */
    public enum Mode { ON, OFF }

    public static Effect usual() {
        return new Effect(Mode.ON, 2.5, 1, 1.25);
    }
}
