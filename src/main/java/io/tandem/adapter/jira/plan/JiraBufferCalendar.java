package io.tandem.adapter.jira.plan;

import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.model.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;

/** The calendar the figures go by. */
public final class JiraBufferCalendar implements BufferCalendar {
    private final WorkingTimes times;

    public JiraBufferCalendar(WorkingTimes times) {
        this.times = times;
    }

    @Override
    public LocalDate dayOf(Instant at) {
        return times.get().dayOf(at);
    }

    @Override
    public WorkingWeek week() {
        return WorkingWeek.of(times.get().daysPerWeek());
    }
}
