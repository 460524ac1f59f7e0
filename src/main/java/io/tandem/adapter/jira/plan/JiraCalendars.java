package io.tandem.adapter.jira.plan;

import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;

/** The calendar the figures go by: the product's hours, the project's days. */
public final class JiraCalendars implements Calendars {
    private final WorkingTimes times;
    private final FactSettings settings;

    public JiraCalendars(WorkingTimes times, FactSettings settings) {
        this.times = times;
        this.settings = settings;
    }

    @Override
    public WorkCalendar get(String projectKey) {
        WorkingTime time = settings.get(projectKey).apply(times.get());
        return new WorkCalendar(time.zone(), time.hoursPerDay(), time.days(), time.holidays());
    }
}
