package io.tandem.metric.model;

/**
 * Which part of a project's issues: all of them, those of one component, those planned for one release.
 *
 * @param name of the component or release; empty for all
 */
public record FactScope(Kind kind, String name) {
    private static final FactScope WHOLE = new FactScope(Kind.PROJECT, "");

    /** What the name names. */
    public enum Kind { PROJECT, COMPONENT, RELEASE }

    public static FactScope whole() {
        return WHOLE;
    }

    public static FactScope component(String name) {
        return new FactScope(Kind.COMPONENT, name);
    }

    public static FactScope release(String name) {
        return new FactScope(Kind.RELEASE, name);
    }

    public boolean isWhole() {
        return kind == Kind.PROJECT;
    }
}
