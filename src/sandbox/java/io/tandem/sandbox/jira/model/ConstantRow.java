package io.tandem.sandbox.jira.model;

/** An issue type, priority, resolution or link type: id, name and what else its kind has. */
public record ConstantRow(Kind kind, long id, String name, String inward, String outward, boolean subTask, int sequence) {
    /** The kinds of constants. */
    public enum Kind { TYPE, PRIORITY, RESOLUTION, LINK }
}
