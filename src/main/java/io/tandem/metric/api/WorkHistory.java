package io.tandem.metric.api;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project completed day by day until yesterday, and what is still open in it. Days begin and end in the project's zone.
 *
 * @param facts         how far the stored facts are; unless built, nothing else is known
 * @param today         the day of the question, not among the days: part of it is still to come
 * @param zone          where days begin and end
 * @param daysPerWeek   working days of a week, the first so many from Monday; a begun one counts
 * @param days          the days asked for, without those before the project's first issue
 * @param done          completed issues by day; a day that is missing has none
 * @param created       issues created in those days
 * @param doneWithWork  completed in those days with time logged on them
 * @param personDays    all time ever logged on those, at the product's hours per day
 * @param openByRelease open issues by the name of each release they are planned for; null when the facts are older than this count
 */
public record WorkHistory(FactsState facts, LocalDate today, ZoneId zone, double daysPerWeek, DateRange days, SortedMap<LocalDate, Long> done, long created, long doneWithWork,
                          double personDays, Map<String, Long> openByRelease) {
    public WorkHistory {
        done = Collections.unmodifiableSortedMap(new TreeMap<>(done));
        openByRelease = openByRelease == null ? null : Map.copyOf(openByRelease);
    }

    /** Of a project whose facts were never built. */
    public static WorkHistory none(FactsState facts, LocalDate today, ZoneId zone) {
        return new WorkHistory(facts, today, zone, 5, new DateRange(today, today), Collections.emptySortedMap(), 0, 0, 0, Map.of());
    }

    /** Completed in those days. */
    public long completed() {
        return done.values().stream().mapToLong(Long::longValue).sum();
    }
}
