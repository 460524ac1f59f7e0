package io.tandem.metric;

import io.tandem.metric.api.FigureScope;
import io.tandem.metric.port.SavedFilters;
import io.tandem.shared.Actor;
import io.tandem.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which part of projects somebody asks about. */
public final class FigureScopes {
    private static final int LONGEST_NAME = 255;
    private static final int SHOWN = 60;

    private final SavedFilters filters;

    public FigureScopes(SavedFilters filters) {
        this.filters = filters;
    }

    /** A part, or why there is none; one of the two is null. */
    public record Answer(FigureScope scope, Problem problem) { }

    /** The part named by one of these, or everything when none is; blank is none. */
    public Answer read(Actor viewer, List<String> projectKeys, String component, String release, String filter) {
        List<String> named = Stream.of(component, release, filter).filter(text -> text != null && !text.isBlank()).toList();
        if (named.size() > 1) {
            return problem(component == null || component.isBlank() ? "release" : "component", "figure.scope.several");
        }
        if (named.isEmpty()) {
            return new Answer(FigureScope.whole(), null);
        }
        if (named.get(0) == filter) {
            return filter(viewer, projectKeys, filter.trim());
        }
        boolean isComponent = named.get(0) == component;
        if (named.get(0).length() > LONGEST_NAME) {
            return problem(isComponent ? "component" : "release", "figure.scope.long", LONGEST_NAME);
        }
        return new Answer(isComponent ? FigureScope.component(component.trim()) : FigureScope.release(release.trim()), null);
    }

    /** The same from a text like {@code component=API}, as the search function has it. */
    public Answer read(Actor viewer, List<String> projectKeys, String text) {
        int equals = text.indexOf('=');
        String kind = equals < 0 ? "" : text.substring(0, equals).trim();
        String name = text.substring(equals + 1).trim();
        return switch (kind) {
            case "component" -> read(viewer, projectKeys, name, null, null);
            case "release" -> read(viewer, projectKeys, null, name, null);
            case "filter" -> read(viewer, projectKeys, null, null, name);
            default -> problem("scope", "figure.scope.unknown", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
        };
    }

    /** Whose issues a saved filter finds for this person, each project once; empty when the filter cannot be used. */
    public Optional<List<String>> findProjects(Actor viewer, String filter) {
        String text = filter.trim();
        return text.matches("[0-9]{1,18}") ? filters.find(viewer, Long.parseLong(text), List.of()).map(SavedFilters.Found::projectKeys) : Optional.empty();
    }

    private Answer filter(Actor viewer, List<String> projectKeys, String text) {
        Optional<SavedFilters.Found> found = text.matches("[0-9]{1,18}") ? filters.find(viewer, Long.parseLong(text), projectKeys) : Optional.empty();
        return found.map(known -> new Answer(FigureScope.filter(known.id(), known.issueIds()), null)).orElseGet(() -> problem("filter", "figure.scope.filter", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
    }

    private static Answer problem(String field, String code, Object... arguments) {
        return new Answer(null, Problem.at(field, code, arguments));
    }
}
