package io.tandem.review.model;

/**
 * How far an issue may move after its change was approved, before the approval lapses.
 *
 * @param estimatePercent   most change of the original estimate, in percent of the approved one; null when it is not watched
 * @param textPercent       most change of summary and description together, in percent of their words; null when they are not watched
 * @param watchesRelease    another release lapses it
 * @param watchesComponents another set of components lapses it
 */
public record DriftTolerance(Integer estimatePercent, Integer textPercent, boolean watchesRelease, boolean watchesComponents) {
    /** A fifth of the estimate, a third of the words, any other release, any other component. */
    public static DriftTolerance usual() {
        return new DriftTolerance(20, 33, true, true);
    }
}
