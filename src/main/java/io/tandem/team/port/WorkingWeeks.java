package io.tandem.team.port;

import io.tandem.team.api.WorkingWeek;

/** The working week as the product is set up. */
public interface WorkingWeeks {
    WorkingWeek get();
}
