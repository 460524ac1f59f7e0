package io.tandem.sandbox.host.platform;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/** When a schedule runs next. */
final class JobTimes {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private JobTimes() {
    }

    /** @throws SchedulerServiceException for a cron expression that can not be read */
    static void check(Schedule schedule, Instant now) throws SchedulerServiceException {
        try {
            next(schedule, now, true);
        } catch (IllegalArgumentException problem) {
            throw new SchedulerServiceException("Invalid cron expression \"" + schedule.cron() + "\": " + problem.getMessage());
        }
    }

    /** The next run after {@code now}; empty when there will be none. {@code first} tells that the job has not run yet. */
    static Optional<Instant> next(Schedule schedule, Instant now, boolean first) {
        if (schedule.cron() != null) {
            ZonedDateTime next = CronExpression.parse(springDays(schedule.cron())).next(now.atZone(schedule.zone().toZoneId()));
            return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
        }
        if (first) {
            return Optional.of(schedule.first().toInstant().isBefore(now) ? now : schedule.first().toInstant());
        }
        return schedule.interval() == 0 ? Optional.empty() : Optional.of(now.plusMillis(schedule.interval()));
    }

    /** The products count Sunday as 1, Spring as 0; a trailing year is dropped. */
    private static String springDays(String cron) {
        String[] fields = cron.trim().split("\\s+");
        if (fields.length < 6) {
            throw new IllegalArgumentException("six fields are needed");
        }
        fields[5] = NUMBER.matcher(fields[5]).replaceAll(day -> String.valueOf(Integer.parseInt(day.group()) - 1));
        return String.join(" ", java.util.Arrays.copyOf(fields, 6));
    }
}
