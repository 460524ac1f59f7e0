package io.tandem.connection.model;

/**
 * The two ways SonarQube counts. The same key names differ in meaning between them (one issue can hit two qualities), so a series of one
 * is never continued with values of the other.
 */
public enum RatingModel {
    /** "Multi-Quality Rule" mode: software qualities. */
    QUALITIES,
    /** "Standard Experience": bugs, vulnerabilities, code smells. */
    STANDARD
}
