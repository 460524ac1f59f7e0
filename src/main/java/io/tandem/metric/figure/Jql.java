package io.tandem.metric.figure;

import java.util.stream.Collectors;

/** The searches behind the figures. */
final class Jql {
    private Jql() { }

    static String projects(FigureWindow window) {
        return window.projectKeys().stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ", "project in (", ")"));
    }

    static String within(FigureWindow window, String field) {
        return field + " >= \"" + window.range().from() + "\" AND " + field + " < \"" + window.range().to() + '"';
    }

    static String done(FigureWindow window) {
        return projects(window) + " AND statusCategory = Done AND " + within(window, "resolved") + " ORDER BY resolved DESC";
    }
}
