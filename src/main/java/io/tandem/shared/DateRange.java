package io.tandem.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days from {@code from} (inside) to {@code to} (outside): half-open, so that ranges meet without overlap. */
public record DateRange(LocalDate from, LocalDate to) {
    private static final int DAYS_PER_WEEK = 7;

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Cut into weeks, oldest first, the last of which ends where this does; the first may be shorter. */
    public List<DateRange> listWeeks() {
        List<DateRange> weeks = new ArrayList<>();
        for (LocalDate end = to; end.isAfter(from); end = weeks.get(0).from()) {
            LocalDate start = end.minusDays(DAYS_PER_WEEK);
            weeks.add(0, new DateRange(start.isBefore(from) ? from : start, end));
        }
        return weeks;
    }
}
