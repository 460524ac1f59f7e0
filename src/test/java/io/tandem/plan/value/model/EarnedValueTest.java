package io.tandem.plan.value.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.value.model.ValueIssue.Logged;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.Test;

public class EarnedValueTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.of(ZoneOffset.UTC, 8, 5);
    private static final long DAY = 28_800;
    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final LocalDate END = LocalDate.of(2026, 11, 13);

    private static ValueIssue issue(double days, LocalDate due, LocalDate done, double logged) {
        return new ValueIssue(1, Math.round(days * DAY), due, done, logged == 0 ? List.of() : List.of(new Logged(START, Math.round(logged * DAY))));
    }

    private static EarnedValue on(LocalDate day, LocalDate end, ValueIssue... issues) {
        return new ValueCourse(List.of(new ReleaseValue(CALENDAR, START, end, List.of(issues)))).at(day);
    }

    /** 400 breads in 10 hours for 8 $; in the 3rd hour 80 are done for 3 $. Published example: PV 2.4, EV 1.6, SV −0.8, CV −1.4, CPI 0.53, TCPI 1.28. Days stand for hours here. */
    @Test
    public void fourHundredBreads() {
        List<ValueIssue> breads = new ArrayList<>(List.of(issue(1.6, null, START, 3)));
        breads.addAll(Arrays.asList(issue(6.4, null, null, 0)));
        EarnedValue third = on(START.plusDays(2), END, breads.toArray(ValueIssue[]::new));
        assertThat(third.budget()).isCloseTo(8, within(1e-9));
        assertThat(third.planned()).isCloseTo(2.4, within(1e-9));
        assertThat(third.earned()).isCloseTo(1.6, within(1e-9));
        assertThat(third.scheduleVariance()).isCloseTo(-0.8, within(1e-9));
        assertThat(third.costVariance()).isCloseTo(-1.4, within(1e-9));
        assertThat(third.scheduleIndex().orElseThrow()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(third.costIndex().orElseThrow()).isCloseTo(0.5333, within(1e-4));
        assertThat(third.toCompleteIndex().orElseThrow()).isCloseTo(1.28, within(1e-9));
        assertThat(third.estimateAtCompletion().orElseThrow()).as("8 × 3 ÷ 1.6").isCloseTo(15, within(1e-9));
        assertThat(third.earnedSchedule().orElseThrow()).as("80 breads were planned for the 2nd hour").isCloseTo(2, within(1e-9));
        assertThat(third.scheduleIndexByTime().orElseThrow()).isCloseTo(2 / 3.0, within(1e-9));
    }

    /** BAC 100, planned 70 %, done 50 %, spent 70. Published results: SV −20, CV −20, SPI 0.714, CPI 0.714, TCPI 1.667. */
    @Test
    public void halfDoneWhereSeventyPercentWerePlanned() {
        EarnedValue now = on(START.plusDays(3), END, issue(50, START, START, 70), issue(20, START.plusDays(3), null, 0), issue(30, END, null, 0));
        assertThat(now.scheduleVariance()).isEqualTo(-20);
        assertThat(now.costVariance()).isEqualTo(-20);
        assertThat(now.scheduleIndex().orElseThrow()).isCloseTo(0.714, within(0.0005));
        assertThat(now.costIndex().orElseThrow()).isCloseTo(0.714, within(0.0005));
        assertThat(now.toCompleteIndex().orElseThrow()).isCloseTo(1.667, within(0.0005));
    }

    @Test
    public void earnedScheduleLiesBetweenTwoDaysOfThePlan() {
        ValueIssue[] plan = {issue(2, START, START.plusDays(1), 0), issue(4, START.plusDays(1), null, 0), issue(1, START.plusDays(2), START.plusDays(1), 0), issue(3, START.plusDays(4), null, 0)};
        EarnedValue now = on(START.plusDays(3), END, plan);
        assertThat(now.earnedSchedule().orElseThrow()).as("3 earned; PV1 = 2, PV2 = 6: 1 + 1/4").isCloseTo(1.25, within(1e-9));
        assertThat(now.actualTime()).isEqualTo(4);
    }

    @Test
    public void aLateReleaseStaysBelowOneByTimeAlthoughItsIndexReachesOne() {
        LocalDate late = END.plusDays(14);
        EarnedValue finished = on(late.plusDays(30), END, issue(5, null, late, 5), issue(5, END, END, 5));
        assertThat(finished.scheduleIndex()).hasValue(1);
        assertThat(finished.earnedSchedule()).hasValue(10);
        assertThat(finished.actualTime()).as("it stops with the last issue done").isEqualTo(20);
        assertThat(finished.scheduleIndexByTime()).hasValue(0.5);
        assertThat(finished.toCompleteIndex()).as("the budget is used up").isEmpty();
    }

    @Test
    public void whatWouldDivideByNoughtIsEmpty() {
        EarnedValue nothing = on(END, END);
        assertThat(List.of(nothing.scheduleIndex(), nothing.costIndex(), nothing.estimateAtCompletion(), nothing.toCompleteIndex(), nothing.scheduleIndexByTime())).allMatch(OptionalDouble::isEmpty);
        EarnedValue early = on(START.minusDays(3), END, issue(5, END, null, 0));
        assertThat(early.scheduleIndex()).isEmpty();
        assertThat(early.earnedSchedule()).isEmpty();
        assertThat(new ValueCourse(List.of()).at(END).budget()).isZero();
        assertThat(new ValueCourse(List.of()).points(END, 10)).isEmpty();
    }

    @Test
    public void withoutAReleaseDayOnlyIssuesWithADueDayCount() {
        ReleaseValue value = new ReleaseValue(CALENDAR, START, null, List.of(issue(5, null, START, 9), issue(2, END, null, 1), new ValueIssue(3, null, END, START, List.of(new Logged(START, DAY)))));
        assertThat(value.counted()).isEqualTo(1);
        assertThat(value.unplanned()).isEqualTo(1);
        assertThat(value.issues()).isEqualTo(3);
        EarnedValue now = new ValueCourse(List.of(value)).at(END);
        assertThat(now.budget()).isEqualTo(2);
        assertThat(now.spent()).isEqualTo(1);
        assertThat(now.earned()).isZero();
    }

    @Test
    public void hostileDaysAndEstimatesGiveNumbers() {
        LocalDate far = LocalDate.of(2199, 12, 31);
        for (LocalDate end : Arrays.asList(START, START.minusDays(400), far, null)) {
            for (ValueIssue[] issues : List.of(new ValueIssue[] {issue(125_000, START.minusDays(90), null, -3)}, new ValueIssue[] {issue(0, null, START, 0)}, new ValueIssue[] {issue(3, far, START.minusDays(900), 1), issue(2, null, null, 0)})) {
                ValueCourse course = new ValueCourse(List.of(new ReleaseValue(CALENDAR, START, end, List.of(issues))));
                for (LocalDate day : List.of(START.minusDays(1), START, END, far.plusYears(1))) {
                    EarnedValue now = course.at(day);
                    assertThat(now.spent()).isGreaterThanOrEqualTo(0);
                    assertThat(now.planned()).isBetween(0.0, now.budget());
                    assertThat(now.earnedSchedule().orElse(0)).isFinite().isGreaterThanOrEqualTo(0);
                    assertThat(now.scheduleIndexByTime().orElse(0)).isFinite();
                }
                assertThat(course.points(END, 50)).hasSizeLessThanOrEqualTo(51).extracting(EarnedValue::planned).isSorted();
            }
        }
    }

    @Test
    public void releasesTogetherAreTheirSum() {
        ReleaseValue one = new ReleaseValue(CALENDAR, START, END, List.of(issue(4, START, START, 1)));
        ReleaseValue other = new ReleaseValue(CALENDAR, START.plusDays(7), END, List.of(issue(6, END, null, 2)));
        EarnedValue both = new ValueCourse(List.of(one, other)).at(END);
        assertThat(both.budget()).isEqualTo(10);
        assertThat(both.earned()).isEqualTo(4);
        assertThat(both.spent()).isEqualTo(3);
    }
}
