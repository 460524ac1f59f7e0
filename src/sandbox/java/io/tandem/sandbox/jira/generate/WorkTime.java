package io.tandem.sandbox.jira.generate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Moves moments into working hours: Monday to Friday, 8 to 18 o'clock UTC. Later moments stay later or become equal. */
final class WorkTime {
    private WorkTime() {
    }

    static Instant snap(Instant moment) {
        ZonedDateTime at = moment.atZone(ZoneOffset.UTC);
        if (at.getHour() >= 18) {
            at = morning(at.plusDays(1), at);
        } else if (at.getHour() < 8) {
            at = morning(at, at);
        }
        while (isWeekend(at.toLocalDate())) {
            at = morning(at.plusDays(1), at);
        }
        return at.toInstant();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static ZonedDateTime morning(ZonedDateTime day, ZonedDateTime original) {
        return day.with(LocalTime.of(8, original.getMinute() % 60, original.getSecond()));
    }
}
