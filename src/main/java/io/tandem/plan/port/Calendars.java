package io.tandem.plan.port;

import io.tandem.plan.model.WorkCalendar;

/** When projects work, as the product's and the project's settings say: the same for every viewer. */
public interface Calendars {
    WorkCalendar get(String projectKey);
}
