package io.tandem.review.model;

/** How far a change must be for a gate to open. The names are stored in workflows: never rename. */
public enum GateStage {
    /** Work may start: the change is approved, or an emergency within its window. */
    START,
    /** Work may be closed: what came of the change was entered. */
    VERIFIED
}
