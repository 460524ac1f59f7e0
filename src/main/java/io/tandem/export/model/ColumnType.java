package io.tandem.export.model;

/** What the values of a column are. In JSON a number, a text or true and false; in CSV their usual writing. */
public enum ColumnType {
    /** A whole number. */
    INTEGER,
    /** A number with a point. */
    DECIMAL,
    TEXT,
    /** True or false. */
    FLAG,
    /** yyyy-MM-dd. */
    DATE,
    /** A moment in UTC, yyyy-MM-ddTHH:mm:ss.SSSZ. */
    TIME
}
