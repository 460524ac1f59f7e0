package io.tandem.metric.port;

import io.tandem.metric.model.WorkingTime;

/** The product's time tracking settings. */
public interface WorkingTimes {
    WorkingTime get();
}
