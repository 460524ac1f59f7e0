package io.tandem.export.model;

/** Whether the export says who people are. */
public enum PersonMode {
    /** Columns about people are empty, and the table of people has no rows. */
    OFF,
    /** People can be told apart, and nobody can tell who they are. */
    PSEUDONYMS,
    /** With the names they have in the product. */
    NAMES
}
