package io.tandem.export.model;

/**
 * A project as a whole, or a part of it.
 *
 * @param id   the component's or release's number; 0 for the whole
 * @param name its name; empty for the whole
 */
public record FlowScope(Kind kind, long id, String name) {
    /** What the part is. */
    public enum Kind { PROJECT, COMPONENT, RELEASE }

    public static FlowScope whole() {
        return new FlowScope(Kind.PROJECT, 0, "");
    }

    public Long componentId() {
        return kind == Kind.COMPONENT ? Long.valueOf(id) : null;
    }

    public Long releaseId() {
        return kind == Kind.RELEASE ? Long.valueOf(id) : null;
    }
}
