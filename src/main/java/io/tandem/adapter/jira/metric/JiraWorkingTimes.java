package io.tandem.adapter.jira.metric;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.WorkingTimes;

/** Jira's time tracking settings and default time zone: the same for every viewer, so that all see the same figure. */
public final class JiraWorkingTimes implements WorkingTimes {
    private static final String HOURS_PER_DAY = "jira.timetracking.hours.per.day";
    private static final String DAYS_PER_WEEK = "jira.timetracking.days.per.week";
    private static final double USUAL_HOURS = 8;
    private static final double USUAL_DAYS = 5;

    private final ApplicationProperties properties;
    private final TimeZoneManager zones;

    public JiraWorkingTimes(ApplicationProperties properties, TimeZoneManager zones) {
        this.properties = properties;
        this.zones = zones;
    }

    @Override
    public WorkingTime get() {
        return new WorkingTime(number(HOURS_PER_DAY, USUAL_HOURS, 24), number(DAYS_PER_WEEK, USUAL_DAYS, 7), zones.getDefaultTimezone().toZoneId());
    }

    private double number(String key, double usual, double most) {
        String text = properties.getDefaultBackedString(key);
        try {
            double value = text == null || text.isBlank() ? usual : Double.parseDouble(text.trim());
            return value > 0 && value <= most ? value : usual;
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}
