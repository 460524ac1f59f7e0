package io.tandem.metric.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in one project, or a part of it, on one day.
 *
 * @param counts       absent means 0
 * @param cycleSeconds the cycle times of the issues done that day (start to done, calendar time), ascending
 * @param cycleWorkingDays the same in working days, both ends counted, ascending
 * @param workSeconds  time logged that day by person
 */
public record DayFacts(LocalDate day, Map<DayCount, Long> counts, List<Long> cycleSeconds, List<Long> cycleWorkingDays, Map<String, Long> workSeconds) {
    public DayFacts {
        EnumMap<DayCount, Long> present = new EnumMap<>(DayCount.class);
        counts.forEach((count, value) -> {
            if (value != 0) {
                present.put(count, value);
            }
        });
        counts = Collections.unmodifiableMap(present);
        cycleSeconds = List.copyOf(cycleSeconds);
        cycleWorkingDays = List.copyOf(cycleWorkingDays);
        workSeconds = Map.copyOf(workSeconds);
    }

    public static DayFacts none(LocalDate day) {
        return new DayFacts(day, Map.of(), List.of(), List.of(), Map.of());
    }

    public long get(DayCount count) {
        return counts.getOrDefault(count, 0L);
    }

    public boolean isEmpty() {
        return counts.isEmpty() && cycleSeconds.isEmpty() && workSeconds.isEmpty();
    }
}
