package io.tandem.debt.upkeep.model;

/** A project as a whole, one of its components, or its items without a component. */
public record Scope(String projectKey, long part) {
    private static final long WHOLE = 0;
    private static final long NO_COMPONENT = -1;

    public static Scope project(String projectKey) {
        return new Scope(projectKey, WHOLE);
    }

    /** @param componentId null for the items without a component */
    public static Scope component(String projectKey, Long componentId) {
        return new Scope(projectKey, componentId == null ? NO_COMPONENT : componentId);
    }

    /** Whether these are the items without a component. */
    public boolean isWithoutComponent() {
        return part == NO_COMPONENT;
    }

    public boolean isWhole() {
        return part == WHOLE;
    }
}
