package io.tandem.metric.figure;

import io.tandem.metric.api.FigureScope;
import io.tandem.shared.DateRange;
import java.util.List;
import java.util.Locale;

/** The search behind a figure: the add-on's own JQL function, which finds exactly the issues the figure counts. */
public final class Jql {
    /** The function's name. */
    public static final String FUNCTION = "tandemFigure";

    private Jql() { }

    public static String issues(String figureKey, List<String> projectKeys, DateRange range, FigureScope scope) {
        String part = scope.isWhole() ? "" : ", " + quoted(scope.kind().name().toLowerCase(Locale.ROOT) + "=" + scope.name());
        return "issue in " + FUNCTION + "(" + quoted(figureKey) + ", " + quoted(String.join(",", projectKeys)) + ", " + quoted(range.from().toString()) + ", " + quoted(range.to().toString()) + part + ")";
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
