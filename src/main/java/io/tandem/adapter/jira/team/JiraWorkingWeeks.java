package io.tandem.adapter.jira.team;

import com.atlassian.jira.config.properties.ApplicationProperties;
import io.tandem.team.api.WorkingWeek;
import io.tandem.team.port.WorkingWeeks;

/** The week from Monday on, as long as Jira's time tracking says; five days where it says nothing. */
public final class JiraWorkingWeeks implements WorkingWeeks {
    private static final double USUAL_DAYS = 5;

    private final ApplicationProperties properties;

    public JiraWorkingWeeks(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public WorkingWeek get() {
        return WorkingWeek.ofDays(days());
    }

    private double days() {
        try {
            double days = Double.parseDouble(properties.getDefaultBackedString("jira.timetracking.days.per.week"));
            return days > 0 ? days : USUAL_DAYS;
        } catch (NumberFormatException | NullPointerException unset) {
            return USUAL_DAYS;
        }
    }
}
