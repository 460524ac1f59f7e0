package io.tandem.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

public class WorkingWeekTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-27");

    @Test
    public void theDayAfterFridayIsMonday() {
        assertThat(WorkingWeek.of(5).after(FRIDAY, 1)).isEqualTo("2026-03-30");
        assertThat(WorkingWeek.of(5).after(FRIDAY.plusDays(1), 1)).isEqualTo("2026-03-30");
        assertThat(WorkingWeek.of(6).after(FRIDAY, 1)).isEqualTo("2026-03-28");
        assertThat(WorkingWeek.of(5).after(FRIDAY, 0)).isEqualTo(FRIDAY);
    }

    @Test
    public void aBegunDayOfTheWeekCounts() {
        assertThat(WorkingWeek.of(4.5)).isEqualTo(new WorkingWeek(5));
        assertThatThrownBy(() -> new WorkingWeek(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void countingForwardAndBackAgreeWithCountingOnFingers() {
        for (int days = 1; days <= 7; days++) {
            WorkingWeek week = new WorkingWeek(days);
            for (LocalDate start = FRIDAY; start.isBefore(FRIDAY.plusDays(8)); start = start.plusDays(1)) {
                LocalDate finger = start;
                for (int count = 1; count <= 40; count++) {
                    finger = nextWorked(week, finger);
                    assertThat(week.after(start, count)).as(days + " days, from " + start + ", " + count).isEqualTo(finger);
                    assertThat(week.between(start, finger)).isEqualTo(count);
                    assertThat(week.between(finger, start)).isEqualTo(-count);
                }
            }
        }
    }

    @Test
    public void whatIsDoneOnADayOffBelongsToTheWorkingDayBefore() {
        DateRange twoWeeks = new DateRange(LocalDate.parse("2026-03-21"), LocalDate.parse("2026-04-04"));
        Map<LocalDate, Long> done = Map.of(LocalDate.parse("2026-03-21"), 7L, LocalDate.parse("2026-03-24"), 2L, FRIDAY, 1L, FRIDAY.plusDays(1), 3L, FRIDAY.plusDays(2), 1L);
        assertThat(new WorkingWeek(5).byWorkingDay(twoWeeks, done)).as("the first Saturday has no working day before it").containsExactly(7, 2, 0, 0, 5, 0, 0, 0, 0, 0);
        assertThat(new WorkingWeek(5).byWorkingDay(new DateRange(FRIDAY.plusDays(1), FRIDAY.plusDays(3)), done)).isEmpty();
    }

    private static LocalDate nextWorked(WorkingWeek week, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return week.isWorked(next) ? next : nextWorked(week, next);
    }
}
