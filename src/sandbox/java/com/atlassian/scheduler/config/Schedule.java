package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** When a job runs. The getters after the factory methods are the sandbox's own. */
public final class Schedule {
    private final String cron;
    private final TimeZone zone;
    private final Long interval;
    private final Date first;

    private Schedule(String cron, TimeZone zone, Long interval, Date first) {
        this.cron = cron;
        this.zone = zone;
        this.interval = interval;
        this.first = first;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, TimeZone.getDefault());
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(Objects.requireNonNull(cronExpression), timeZone == null ? TimeZone.getDefault() : timeZone, null, null);
    }

    public static Schedule runOnce(Date runTime) {
        return new Schedule(null, null, 0L, runTime == null ? new Date() : new Date(runTime.getTime()));
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative");
        }
        return new Schedule(null, null, intervalInMillis, firstRunTime == null ? new Date() : new Date(firstRunTime.getTime()));
    }

    /** Null unless this is a cron schedule. */
    public String cron() {
        return cron;
    }

    /** The zone the cron expression is read in. */
    public TimeZone zone() {
        return zone;
    }

    /** Milliseconds between runs; 0 = run once. Null for a cron schedule. */
    public Long interval() {
        return interval;
    }

    /** The first run; null for a cron schedule. */
    public Date first() {
        return first;
    }
}
