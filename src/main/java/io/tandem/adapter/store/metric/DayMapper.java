package io.tandem.adapter.store.metric;

import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Between days and their rows. A column has the name of what it counts. */
final class DayMapper {
    private static final Map<DayCount, Function<DayRow, Long>> COLUMNS = columns();

    private DayMapper() { }

    static String key(String projectKey, LocalDate day) {
        return projectKey + ":" + day.toEpochDay();
    }

    static Map<String, Object> columns(String projectKey, DayFacts day) {
        Map<String, Object> row = new HashMap<>();
        row.put("DAY_KEY", key(projectKey, day.day()));
        row.put("PROJECT_KEY", projectKey);
        row.put("DAY_NUMBER", day.day().toEpochDay());
        for (DayCount count : DayCount.values()) {
            row.put(count.name(), day.get(count));
        }
        row.put("CYCLES", day.cycleSeconds().stream().map(String::valueOf).collect(Collectors.joining(",")));
        row.put("WORK_LOGGED", new TreeMap<>(day.workSeconds()).entrySet().stream().map(entry -> FactDetails.name(entry.getKey()) + "=" + entry.getValue()).collect(Collectors.joining(",")));
        return row;
    }

    static DayFacts day(DayRow row) {
        EnumMap<DayCount, Long> counts = new EnumMap<>(DayCount.class);
        COLUMNS.forEach((count, column) -> counts.put(count, column.apply(row)));
        return new DayFacts(LocalDate.ofEpochDay(row.getDayNumber()), counts, cycles(row.getCycles()), work(row.getWorkLogged()));
    }

    private static List<Long> cycles(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }

    private static Map<String, Long> work(String text) {
        Map<String, Long> work = new HashMap<>();
        for (String entry : text == null || text.isEmpty() ? new String[0] : text.split(",")) {
            int equals = entry.indexOf('=');
            work.put(FactDetails.unname(entry.substring(0, equals)), Long.valueOf(entry.substring(equals + 1)));
        }
        return work;
    }

    private static Map<DayCount, Function<DayRow, Long>> columns() {
        EnumMap<DayCount, Function<DayRow, Long>> columns = new EnumMap<>(DayCount.class);
        columns.put(DayCount.CREATED, DayRow::getCreated);
        columns.put(DayCount.COMMITTED, DayRow::getCommitted);
        columns.put(DayCount.STARTED, DayRow::getStarted);
        columns.put(DayCount.DONE, DayRow::getDone);
        columns.put(DayCount.DONE_WITHOUT_START, DayRow::getDoneWithoutStart);
        columns.put(DayCount.DONE_PLANNED, DayRow::getDonePlanned);
        columns.put(DayCount.DONE_PLAN_EMPTY, DayRow::getDonePlanEmpty);
        columns.put(DayCount.PLANNED_DAYS, DayRow::getPlannedDays);
        columns.put(DayCount.ACTUAL_DAYS, DayRow::getActualDays);
        columns.put(DayCount.DONE_WITH_WORK, DayRow::getDoneWithWork);
        columns.put(DayCount.DONE_WORK_SECONDS, DayRow::getDoneWorkSeconds);
        columns.put(DayCount.SCOPE_CHANGES, DayRow::getScopeChanges);
        columns.put(DayCount.CYCLE_WORKING_DAYS, DayRow::getCycleWorkingDays);
        return columns;
    }
}
