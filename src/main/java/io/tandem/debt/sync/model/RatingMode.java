package io.tandem.debt.sync.model;

/** By which of its two ways a server rates findings. Severities of the one are never put beside those of the other. */
public enum RatingMode {
    /** Software qualities, each finding with a severity per quality it hits; the worst one counts. */
    QUALITIES,
    /** Bugs, vulnerabilities and code smells, one severity per finding. */
    STANDARD
}
