package io.tandem.sandbox.jira.jql;

import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns the names a query mentions into ids; a name may mean several (a version's name in several projects). */
final class Names {
    private static final int MOST_TYPED_KEYS = 50;
    private final JiraStore store;

    Names(JiraStore store) {
        this.store = store;
    }

    /** Issues that had one of these keys before they were moved. A list as long as that of a function holds none. */
    List<Long> movedFrom(List<Object> keys) {
        return keys.isEmpty() || keys.size() > MOST_TYPED_KEYS ? List.of() : store.issues().movedFrom(keys);
    }

    List<Long> projects(String name) {
        return ids(store.projects().list().stream(), p -> p.id(), name, p -> p.name(), p -> p.key());
    }

    List<Long> statuses(String name) {
        return ids(store.constants().statuses().stream(), s -> s.id(), name, s -> s.name());
    }

    List<Long> statusesOfCategory(String name) {
        return ids(store.constants().statuses().stream().filter(s -> matches(s.category(), name)), StatusRow::id);
    }

    private static boolean matches(StatusRow.Category category, String name) {
        return Stream.of(category.key(), category.label(), Long.toString(category.id()), category == StatusRow.Category.DONE ? "complete" : "").anyMatch(name::equalsIgnoreCase);
    }

    List<Long> constants(Kind kind, String name) {
        return ids(store.constants().list(kind).stream(), c -> c.id(), name, c -> c.name());
    }

    List<Long> components(String name) {
        return ids(store.projects().list().stream().flatMap(p -> store.projects().components(p.id()).stream()), c -> c.id(), name, c -> c.name());
    }

    List<Long> versions(String name) {
        return ids(versions(), v -> v.id(), name, v -> v.name());
    }

    List<Long> levels(String name) {
        return ids(store.roles().levels().stream(), l -> l.id(), name, l -> l.name());
    }

    /** releasedVersions(), unreleasedVersions(), latestReleasedVersion(), earliestUnreleasedVersion(), each optionally of one project. */
    List<Long> versionFunction(String function, List<String> arguments) {
        List<Long> projects = arguments.stream().flatMap(name -> projects(name).stream()).toList();
        List<VersionRow> all = versions().filter(v -> arguments.isEmpty() || projects.contains(v.projectId())).filter(v -> !v.archived()).toList();
        Stream<VersionRow> released = all.stream().filter(VersionRow::released);
        Stream<VersionRow> unreleased = all.stream().filter(v -> !v.released());
        return switch (function.toLowerCase(Locale.ROOT)) {
            case "releasedversions" -> ids(released, VersionRow::id);
            case "unreleasedversions" -> ids(unreleased, VersionRow::id);
            case "latestreleasedversion" -> ids(released.reduce((first, second) -> second).stream(), VersionRow::id);
            case "earliestunreleasedversion" -> ids(unreleased.findFirst().stream(), VersionRow::id);
            default -> null;
        };
    }

    private Stream<VersionRow> versions() {
        return store.projects().list().stream().flatMap(p -> store.projects().versions(p.id()).stream());
    }

    private static <T> List<Long> ids(Stream<T> rows, Function<T, Long> id) {
        return rows.map(id).toList();
    }

    @SafeVarargs
    private static <T> List<Long> ids(Stream<T> rows, Function<T, Long> id, String wanted, Function<T, String>... names) {
        return rows.filter(row -> id.apply(row).toString().equals(wanted) || Stream.of(names).anyMatch(name -> wanted.equalsIgnoreCase(name.apply(row)))).map(id).toList();
    }
}
