package io.tandem.adapter.jira.review;

import io.tandem.metric.port.WorkingTimes;
import io.tandem.review.port.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** The calendar the figures go by. */
public final class JiraWorkingCalendar implements WorkingCalendar {
    private final WorkingTimes times;

    public JiraWorkingCalendar(WorkingTimes times) {
        this.times = times;
    }

    @Override
    public long workingDays(LocalDate first, LocalDate last) {
        return times.get().workingDays(first, last);
    }

    @Override
    public LocalDate dayOf(Instant at) {
        return times.get().dayOf(at);
    }

    @Override
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(times.get().zone()).toInstant();
    }

    @Override
    public double hoursPerDay() {
        return times.get().hoursPerDay();
    }
}
