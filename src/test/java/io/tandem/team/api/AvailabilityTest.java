package io.tandem.team.api;

import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.team.Members.away;
import static io.tandem.testing.team.Members.day;
import static io.tandem.testing.team.Members.days;
import static io.tandem.testing.team.Members.technical;
import static io.tandem.testing.team.Members.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** 7 December 2026 is a Monday. */
public class AvailabilityTest {
    private static final DateRange WEEK = new DateRange(day(7), day(14));
    private final Availability usual = new Availability(WorkingWeek.ofDays(5));

    @Test
    public void aWholeWeekIsTheCapacity() {
        assertThat(usual.personDays(with(technical(DEV), 2.5), WEEK)).isEqualTo(2.5);
        assertThat(new Availability(WorkingWeek.ofDays(6)).personDays(with(technical(DEV), 3), WEEK)).isEqualTo(3);
        assertThat(usual.personDays(with(technical(DEV), 0), WEEK)).isZero();
    }

    @Test
    public void absencesHolidaysAndCutWeeksCostTheirShare() {
        assertThat(usual.personDays(away(with(technical(DEV), 2.5), null, days(7, 8)), WEEK)).isEqualTo(1.5);
        assertThat(usual.personDays(away(technical(DEV), null, days(12, 13)), WEEK)).as("a weekend away costs nothing").isEqualTo(5);
        assertThat(usual.personDays(technical(DEV), new DateRange(day(9), day(14)))).isEqualTo(3);
        assertThat(usual.personDays(technical(DEV), new DateRange(day(9), day(9)))).isZero();
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(new Availability(new WorkingWeek(days, Set.of(day(8), day(12)))).personDays(with(technical(DEV), 2.5), WEEK)).isEqualTo(2);
    }

    @Test
    public void aGroupHasTheSumOfItsMembers() {
        List<Member> members = List.of(with(technical(DEV), 1.75), away(technical(OLGA), null, days(1, 10)));
        assertThat(usual.personDays(members, WEEK)).isCloseTo(1.75 + 1, within(1e-9));
        assertThat(usual.personDays(List.of(), WEEK)).isZero();
    }

    @Test
    public void aWorkingWeekHasAtLeastOneDay() {
        assertThat(WorkingWeek.ofDays(0.5).days()).containsExactly(DayOfWeek.MONDAY);
        assertThat(WorkingWeek.ofDays(9).days()).hasSize(7);
        assertThat(WorkingWeek.ofDays(4.5).days()).hasSize(5);
        assertThatThrownBy(() -> new WorkingWeek(Set.of(), Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
