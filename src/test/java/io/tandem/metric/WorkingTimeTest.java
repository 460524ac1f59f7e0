package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Percentile;
import io.tandem.metric.model.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.Test;

public class WorkingTimeTest {
    private static final WorkingTime FIVE_DAYS = new WorkingTime(8, 5, ZoneOffset.UTC);

    @Test
    public void bothEndsCount() {
        assertThat(days("2026-11-16", "2026-11-16")).as("a Monday").isEqualTo(1);
        assertThat(days("2026-11-16", "2026-11-20")).isEqualTo(5);
        assertThat(days("2026-11-20", "2026-11-23")).as("Friday to Monday").isEqualTo(2);
        assertThat(days("2026-11-21", "2026-11-22")).as("a weekend").isZero();
        assertThat(days("2026-11-20", "2026-11-19")).as("backwards").isZero();
        assertThat(days("1969-12-01", "1970-01-31")).as("across the epoch").isEqualTo(45);
    }

    @Test
    public void agreesWithCountingDayByDay() {
        LocalDate first = LocalDate.parse("2026-01-01");
        for (int length = 0; length < 40; length++) {
            LocalDate last = first.plusDays(length);
            long counted = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1)).filter(day -> day.getDayOfWeek().getValue() <= 5).count();
            assertThat(FIVE_DAYS.workingDays(first, last)).isEqualTo(counted);
        }
    }

    @Test
    public void otherWeeksThanFiveDays() {
        assertThat(new WorkingTime(6, 6, ZoneOffset.UTC).workingDays(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-22"))).isEqualTo(6);
        assertThat(new WorkingTime(6, 4.5, ZoneOffset.UTC).workingDays(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-22"))).isEqualTo(5);
    }

    @Test
    public void aPercentileIsAValueThatOccurred() {
        assertThat(Percentile.P50.of(new double[] {})).isEmpty();
        assertThat(Percentile.P50.of(new double[] {7})).hasValue(7);
        assertThat(Percentile.P50.of(new double[] {1, 2, 3, 4})).hasValue(3);
        assertThat(Percentile.P95.of(new double[] {1, 2, 3, 4})).hasValue(4);
    }

    private static long days(String first, String last) {
        return FIVE_DAYS.workingDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
