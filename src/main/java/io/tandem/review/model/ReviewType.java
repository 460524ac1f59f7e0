package io.tandem.review.model;

/** How much haste a change has (after the IT service management change types). */
public enum ReviewType {
    /** A well-known change of a kind that was thought through before; decided like a normal one. */
    STANDARD,
    /** Decided before work starts. */
    NORMAL,
    /** May start at once and is decided within the project's emergency window; after that the gate closes. */
    EMERGENCY
}
