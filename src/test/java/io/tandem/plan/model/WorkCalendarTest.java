package io.tandem.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class WorkCalendarTest {
    private static final WorkCalendar USUAL = WorkCalendar.of(ZoneOffset.UTC, 8, 5);

    @Test
    public void aWeekHasFiveWorkingDays() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(USUAL.between(friday, friday)).isZero();
        assertThat(USUAL.between(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(USUAL.between(friday, friday.plusWeeks(2))).isEqualTo(10);
        assertThat(USUAL.between(friday.plusWeeks(2), friday)).isEqualTo(-10);
        assertThat(USUAL.days(Instant.parse("2026-11-20T12:00:00Z"), Instant.parse("2026-11-23T06:00:00Z"))).isEqualTo(0.75);
    }

    @Test
    public void itCountsAsDayByDayWouldWhateverTheWeekAndTheHolidays() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Set<DayOfWeek> worked = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.SUNDAY);
            LocalDate first = LocalDate.of(1968, 1, 1).plusDays(random.nextInt(30_000));
            List<DateRange> holidays = List.of(new DateRange(first.plusDays(random.nextInt(20)), first.plusDays(20 + random.nextInt(30))), new DateRange(first.plusDays(60), first.plusDays(61)));
            WorkCalendar calendar = new WorkCalendar(ZoneOffset.UTC, 8, worked, holidays);
            LocalDate last = first.plusDays(random.nextInt(120));
            assertThat(calendar.between(first, last)).isEqualTo(first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorked).count());
        }
    }

    @Test
    public void partsOfAStretchAddUpAlsoWhereTheClocksChange() {
        WorkCalendar berlin = WorkCalendar.of(ZoneId.of("Europe/Berlin"), 7.5, 7);
        Instant from = Instant.parse("2026-03-27T10:00:00Z");
        Instant middle = Instant.parse("2026-03-29T00:30:00Z");
        Instant to = Instant.parse("2026-03-30T22:00:00Z");
        assertThat(berlin.days(from, middle) + berlin.days(middle, to)).isCloseTo(berlin.days(from, to), within(1e-9));
        assertThat(berlin.days(berlin.startOf(LocalDate.of(2026, 3, 29)), berlin.endOf(LocalDate.of(2026, 3, 29)))).as("the day has 23 hours").isEqualTo(1);
        assertThat(berlin.personDays(27_000)).isEqualTo(1);
    }

    @Test
    public void aCalendarNeedsHoursAndDays() {
        assertThatThrownBy(() -> new WorkCalendar(ZoneOffset.UTC, 0, Set.of(DayOfWeek.MONDAY), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkCalendar(ZoneOffset.UTC, 8, Set.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
