package io.tandem.metric.api;

import io.tandem.metric.model.FactScope;
import java.util.Set;

/**
 * Which part of the projects a figure speaks of.
 *
 * @param name     of the component or release, the number of the saved search, or empty for all
 * @param issueIds the issues a saved search finds for whoever asks; empty otherwise
 */
public record FigureScope(Kind kind, String name, Set<Long> issueIds) {
    private static final FigureScope WHOLE = new FigureScope(Kind.PROJECT, "", Set.of());

    /** What the name names. */
    public enum Kind { PROJECT, COMPONENT, RELEASE, FILTER }

    public FigureScope {
        issueIds = Set.copyOf(issueIds);
    }

    public static FigureScope whole() {
        return WHOLE;
    }

    public static FigureScope component(String name) {
        return new FigureScope(Kind.COMPONENT, name, Set.of());
    }

    public static FigureScope release(String name) {
        return new FigureScope(Kind.RELEASE, name, Set.of());
    }

    public static FigureScope filter(long id, Set<Long> issueIds) {
        return new FigureScope(Kind.FILTER, Long.toString(id), issueIds);
    }

    public boolean isWhole() {
        return kind == Kind.PROJECT;
    }

    public boolean isFilter() {
        return kind == Kind.FILTER;
    }

    /** The part as facts are kept for it; all for a saved search. */
    public FactScope facts() {
        return kind == Kind.COMPONENT ? FactScope.component(name) : kind == Kind.RELEASE ? FactScope.release(name) : FactScope.whole();
    }
}
