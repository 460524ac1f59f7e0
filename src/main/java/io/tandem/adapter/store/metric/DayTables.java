package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.OpenWork;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The tables of days and of what is open in parts of projects. */
final class DayTables {
    private final ActiveObjects activeObjects;

    DayTables(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    List<DayFacts> list(List<String> projectKeys, FactScope scope, DateRange range) {
        List<Object> parameters = new ArrayList<>(scope.isWhole() ? projectKeys : projectKeys.stream().map(key -> ScopeKey.of(key, scope)).toList());
        String column = scope.isWhole() ? "PROJECT_KEY" : "SCOPE_KEY";
        String criteria = column + " IN (" + Pieces.marks(projectKeys) + ") AND DAY_NUMBER >= ? AND DAY_NUMBER < ?";
        parameters.add(range.from().toEpochDay());
        parameters.add(range.to().toEpochDay());
        Query query = Query.select().where(criteria, parameters.toArray()).order("DAY_NUMBER ASC, PROJECT_KEY ASC");
        return scope.isWhole() ? Arrays.stream(activeObjects.find(DayRow.class, query)).map(DayMapper::day).toList()
                : Arrays.stream(activeObjects.find(ScopeDayRow.class, query)).map(DayMapper::day).toList();
    }

    Map<FactScope, List<DayFacts>> list(String projectKey, Map<FactScope, Set<LocalDate>> days) {
        Map<String, FactScope> parts = new HashMap<>();
        List<String> partKeys = new ArrayList<>();
        List<String> wholeKeys = new ArrayList<>();
        days.forEach((scope, some) -> {
            parts.put(ScopeKey.of(projectKey, scope), scope);
            some.forEach(day -> (scope.isWhole() ? wholeKeys : partKeys).add(DayMapper.key(projectKey, scope, day)));
        });
        Map<FactScope, List<DayFacts>> found = Pieces.find(partKeys, "DAY_KEY IN (%s)", (criteria, parameters) -> activeObjects.find(ScopeDayRow.class, Query.select().where(criteria, parameters)))
                .collect(Collectors.groupingBy(row -> parts.get(row.getScopeKey()), Collectors.mapping(DayMapper::day, Collectors.toList())));
        found.put(FactScope.whole(), Pieces.find(wholeKeys, "DAY_KEY IN (%s)", (criteria, parameters) -> activeObjects.find(DayRow.class, Query.select().where(criteria, parameters))).map(DayMapper::day).toList());
        return found;
    }

    void save(String projectKey, Map<FactScope, List<DayFacts>> days) {
        Map<FactScope, List<DayFacts>> parts = new HashMap<>(days);
        List<DayFacts> whole = parts.remove(FactScope.whole());
        save(DayRow.class, projectKey, whole == null ? Map.of() : Map.of(FactScope.whole(), whole));
        save(ScopeDayRow.class, projectKey, parts);
    }

    private <R extends RawEntity<Integer>> void save(Class<R> table, String projectKey, Map<FactScope, List<DayFacts>> days) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        days.forEach((scope, some) -> some.forEach(day -> {
            keys.add(DayMapper.key(projectKey, scope, day.day()));
            if (!day.isEmpty()) {
                rows.add(DayMapper.columns(projectKey, scope, day));
            }
        }));
        Pieces.run(keys, "DAY_KEY IN (%s)", (criteria, parameters) -> activeObjects.deleteWithSQL(table, criteria, parameters));
        Pieces.each(rows, piece -> activeObjects.create(table, piece));
    }

    void remove(String projectKey) {
        activeObjects.deleteWithSQL(DayRow.class, "PROJECT_KEY = ?", projectKey);
        activeObjects.deleteWithSQL(ScopeDayRow.class, "PROJECT_KEY = ?", projectKey);
        activeObjects.deleteWithSQL(ScopeRow.class, "PROJECT_KEY = ?", projectKey);
    }

    /** By the key of the part. */
    Map<String, OpenWork> listOpen(Collection<String> scopeKeys) {
        return Pieces.find(scopeKeys, "SCOPE_KEY IN (%s)", (criteria, parameters) -> activeObjects.find(ScopeRow.class, Query.select().where(criteria, parameters)))
                .collect(Collectors.toMap(ScopeRow::getScopeKey, ProjectMapper::open));
    }

    Map<FactScope, OpenWork> listOpen(String projectKey, Collection<FactScope> parts) {
        Map<String, FactScope> byKey = parts.stream().collect(Collectors.toMap(part -> ScopeKey.of(projectKey, part), Function.identity()));
        Map<FactScope, OpenWork> found = new HashMap<>();
        listOpen(byKey.keySet()).forEach((key, open) -> found.put(byKey.get(key), open));
        return found;
    }

    void saveOpen(String projectKey, Map<FactScope, OpenWork> parts) {
        List<String> keys = parts.keySet().stream().map(part -> ScopeKey.of(projectKey, part)).toList();
        Pieces.run(keys, "SCOPE_KEY IN (%s)", (criteria, parameters) -> activeObjects.deleteWithSQL(ScopeRow.class, criteria, parameters));
        List<Map<String, Object>> rows = new ArrayList<>();
        parts.forEach((part, open) -> {
            if (!open.isEmpty()) {
                rows.add(ProjectMapper.columns(projectKey, ScopeKey.of(projectKey, part), open));
            }
        });
        Pieces.each(rows, piece -> activeObjects.create(ScopeRow.class, piece));
    }
}
