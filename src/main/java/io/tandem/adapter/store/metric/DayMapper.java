package io.tandem.adapter.store.metric;

import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Between days and their rows. */
final class DayMapper {
    private static final Map<String, DayCount> COUNTS = Arrays.stream(DayCount.values()).collect(Collectors.toMap(Enum::name, count -> count));

    private DayMapper() { }

    static String key(String projectKey, FactScope scope, LocalDate day) {
        return (scope.isWhole() ? projectKey : ScopeKey.of(projectKey, scope)) + ":" + day.toEpochDay();
    }

    static Map<String, Object> columns(String projectKey, FactScope scope, DayFacts day) {
        Map<String, Object> row = new HashMap<>();
        row.put("DAY_KEY", key(projectKey, scope, day.day()));
        row.put("PROJECT_KEY", projectKey);
        if (!scope.isWhole()) {
            row.put("SCOPE_KEY", ScopeKey.of(projectKey, scope));
        }
        row.put("DAY_NUMBER", day.day().toEpochDay());
        row.put("COUNTS", day.counts().entrySet().stream().map(count -> count.getKey().name() + "=" + count.getValue()).collect(Collectors.joining(",")));
        row.put("CYCLES", list(day.cycleSeconds()));
        row.put("CYCLE_DAYS", list(day.cycleWorkingDays()));
        row.put("WORK_LOGGED", new TreeMap<>(day.workSeconds()).entrySet().stream().map(entry -> FactDetails.name(entry.getKey()) + "=" + entry.getValue()).collect(Collectors.joining(",")));
        return row;
    }

    static DayFacts day(DayRow row) {
        return new DayFacts(LocalDate.ofEpochDay(row.getDayNumber()), counts(row.getCounts()), readList(row.getCycles()), readList(row.getCycleDays()), work(row.getWorkLogged()));
    }

    static DayFacts day(ScopeDayRow row) {
        return new DayFacts(LocalDate.ofEpochDay(row.getDayNumber()), counts(row.getCounts()), readList(row.getCycles()), readList(row.getCycleDays()), work(row.getWorkLogged()));
    }

    private static Map<DayCount, Long> counts(String text) {
        EnumMap<DayCount, Long> counts = new EnumMap<>(DayCount.class);
        for (String entry : entries(text)) {
            int equals = entry.indexOf('=');
            DayCount count = COUNTS.get(entry.substring(0, equals));
            if (count != null) {
                counts.put(count, Long.valueOf(entry.substring(equals + 1)));
            }
        }
        return counts;
    }

    private static String list(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> readList(String text) {
        return Arrays.stream(entries(text)).map(Long::valueOf).toList();
    }

    private static Map<String, Long> work(String text) {
        Map<String, Long> work = new HashMap<>();
        for (String entry : entries(text)) {
            int equals = entry.indexOf('=');
            work.put(FactDetails.unname(entry.substring(0, equals)), Long.valueOf(entry.substring(equals + 1)));
        }
        return work;
    }

    private static String[] entries(String text) {
        return text == null || text.isEmpty() ? new String[0] : text.split(",");
    }
}
