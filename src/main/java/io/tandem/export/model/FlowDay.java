package io.tandem.export.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * What happened on one day in a project or a part of it.
 *
 * @param counts       absent is 0
 * @param cycleSeconds sum of the cycle times of the issues done that day
 * @param workSeconds  all time logged that day
 */
public record FlowDay(LocalDate day, Map<FlowCount, Long> counts, long cycleSeconds, long workSeconds) {
    public FlowDay {
        counts = Map.copyOf(counts);
    }

    public long get(FlowCount count) {
        return counts.getOrDefault(count, 0L);
    }
}
