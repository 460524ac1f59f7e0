package io.tandem.metric.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how much one day changes. What changes back leaves no trace. */
final class DayTally {
    private final EnumMap<DayCount, Long> counts = new EnumMap<>(DayCount.class);
    private final Map<Long, Long> cycles = new HashMap<>();
    private final Map<Long, Long> cycleDays = new HashMap<>();
    private final Map<String, Long> work = new HashMap<>();

    boolean isEmpty() {
        return counts.isEmpty() && cycles.isEmpty() && cycleDays.isEmpty() && work.isEmpty();
    }

    void add(DayCount count, long more) {
        merge(counts, count, more);
    }

    void work(String person, long seconds) {
        merge(work, person, seconds);
    }

    void cycle(long seconds, long workingDays, int sign) {
        merge(cycles, seconds, sign);
        merge(cycleDays, workingDays, sign);
    }

    DayFacts apply(DayFacts known) {
        Map<DayCount, Long> allCounts = new EnumMap<>(DayCount.class);
        allCounts.putAll(known.counts());
        counts.forEach((count, more) -> merge(allCounts, count, more));
        Map<String, Long> allWork = new HashMap<>(known.workSeconds());
        work.forEach((person, more) -> merge(allWork, person, more));
        return new DayFacts(known.day(), allCounts, together(known.cycleSeconds(), cycles), together(known.cycleWorkingDays(), cycleDays), allWork);
    }

    static DayFacts of(LocalDate day, DayTally tally) {
        return tally.apply(DayFacts.none(day));
    }

    /** Ascending; taking away what is not there changes nothing. */
    private static List<Long> together(List<Long> known, Map<Long, Long> changes) {
        if (changes.isEmpty()) {
            return known;
        }
        List<Long> all = new ArrayList<>(known.size() + changes.size());
        Map<Long, Long> less = new HashMap<>();
        changes.forEach((value, times) -> {
            all.addAll(Collections.nCopies((int) Math.max(0, times), value));
            if (times < 0) {
                less.put(value, times);
            }
        });
        for (Long value : known) {
            if (less.containsKey(value)) {
                merge(less, value, 1);
            } else {
                all.add(value);
            }
        }
        Collections.sort(all);
        return all;
    }

    private static <K> void merge(Map<K, Long> sums, K key, long more) {
        if (more != 0) {
            sums.merge(key, more, OpenWork::sum);
        }
    }
}
