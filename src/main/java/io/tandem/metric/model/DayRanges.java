package io.tandem.metric.model;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Arithmetic of half-open ranges of days. */
final class DayRanges {
    private DayRanges() { }

    /** The days that lie in at least one of them, without overlaps, ascending. */
    static List<DateRange> union(Collection<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range : ranges.stream().filter(range -> range.days() > 0).sorted(Comparator.comparing(DateRange::from)).toList()) {
            DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.to().isBefore(range.from())) {
                merged.add(range);
            } else {
                LocalDate end = last.to().isAfter(range.to()) ? last.to() : range.to();
                merged.set(merged.size() - 1, new DateRange(last.from(), end));
            }
        }
        return merged;
    }
}
