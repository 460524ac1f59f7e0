package io.tandem.adapter.jira.plan;

import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;

/** The calendar the figures go by. */
public final class JiraCalendars implements Calendars {
    private final WorkingTimes times;

    public JiraCalendars(WorkingTimes times) {
        this.times = times;
    }

    @Override
    public WorkCalendar get(String projectKey) {
        WorkingTime time = times.get();
        return WorkCalendar.of(time.zone(), time.hoursPerDay(), time.daysPerWeek());
    }
}
