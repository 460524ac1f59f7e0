package io.tandem.scorecard.model;

/** What a criterion speaks about. */
public enum CriterionGroup {
    /** Whether a change can be made here at all, with the people and the technology there are. */
    FEASIBILITY,
    /** How easily what is there takes in something new; the terms are those of ISO/IEC 25010, maintainability. */
    EXTENSIBILITY
}
