package io.tandem.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.metric.model.StatusCategory.UNKNOWN;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.FlowTime;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.WorkingTime;
import io.tandem.testing.metric.Histories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

/** What real projects contain although it cannot be. */
public class BadInputFactsTest {
    private static final WorkingTime UTC = new WorkingTime(8, 5, ZoneId.of("UTC"));

    @Test
    public void anIssueDoneBeforeItStartedHasNoCycleTime() {
        IssueFact fact = IssueFacts.of(issue(1).moved(at("2026-01-12"), TO_DO, IN_PROGRESS).now(DONE).resolved(at("2026-01-08")).history(), UTC.zone());
        assertThat(fact.times().hasCycle()).isFalse();
        assertThat(fact.flow()).isEqualTo(new FlowTime(0, 0, 0));
        DayFacts day = day(UTC, fact, "2026-01-08");
        assertThat(day.get(DayCount.DONE_WITHOUT_START)).isEqualTo(1);
        assertThat(day.cycleSeconds()).isEmpty();
    }

    @Test
    public void movesBeforeTheCreationAreCountedWhereTheyWere() {
        IssueFact fact = IssueFacts.of(issue(1).created(at("2026-01-20")).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-07"), IN_PROGRESS, DONE).history(), UTC.zone());
        assertThat(fact.times().started()).isEqualTo(at("2026-01-06"));
        assertThat(fact.times().done()).isEqualTo(at("2026-01-07"));
        assertThat(fact.times().hasCycle()).isTrue();
    }

    @Test
    public void aHistoryToldBackwardsSaysTheSame() {
        IssueFact forwards = IssueFacts.of(everything().moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE).moved(at("2026-01-09"), DONE, IN_PROGRESS).now(IN_PROGRESS).history(), UTC.zone());
        IssueFact backwards = IssueFacts.of(everything().moved(at("2026-01-09"), DONE, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).now(IN_PROGRESS).history(), UTC.zone());
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    public void aStatusNobodyKnowsIsNeitherAStartNorAnEnd() {
        IssueFact fact = IssueFacts.of(issue(1).moved(at("2026-01-06"), TO_DO, UNKNOWN).moved(at("2026-01-07"), UNKNOWN, UNKNOWN).now(UNKNOWN).history(), UTC.zone());
        assertThat(fact.times().started()).isNull();
        assertThat(fact.times().done()).isNull();
        assertThat(fact.happenings()).isEmpty();
    }

    @Test
    public void estimatesOfNothingAndOfAMillionHoursAreKeptAsTheyAre() {
        long millionHours = 3_600_000_000L;
        assertThat(IssueFacts.of(issue(1).estimate(0L).history(), UTC.zone()).plan().originalEstimateSeconds()).isZero();
        IssueFact huge = IssueFacts.of(issue(2).estimate(millionHours).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE).logged(at("2026-01-07"), "dev", millionHours).history(), UTC.zone());
        assertThat(huge.plan().originalEstimateSeconds()).isEqualTo(millionHours);
        assertThat(day(UTC, huge, "2026-01-08").get(DayCount.DONE_WORK_SECONDS)).isEqualTo(millionHours);
        assertThat(UTC.personDays(millionHours)).isEqualTo(125_000);
    }

    @Test
    public void dueBeforeCreatedIsAPlanWithoutLength() {
        IssueFact fact = IssueFacts.of(issue(1).created(at("2026-01-05")).due(LocalDate.parse("2025-12-01")).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE).history(), UTC.zone());
        DayFacts day = day(UTC, fact, "2026-01-08");
        assertThat(day.get(DayCount.DONE_PLAN_EMPTY)).isEqualTo(1);
        assertThat(day.get(DayCount.DONE_PLANNED)).isZero();
    }

    @Test
    public void anHourTakenBackIsTakenBackOnItsDayAndNeverMakesAnIssueCostLessThanNothing() {
        IssueFact fact = IssueFacts.of(issue(1).moved(at("2026-01-06"), TO_DO, DONE).logged(at("2026-01-07"), "dev", -3600).history(), UTC.zone());
        assertThat(fact.workSeconds()).isZero();
        assertThat(day(UTC, fact, "2026-01-07").workSeconds()).containsEntry("dev", -3600L);
        assertThat(day(UTC, fact, "2026-01-06").get(DayCount.DONE_WITH_WORK)).isZero();
    }

    @Test
    public void aReleaseWithoutDaysCommitsNobody() {
        IssueFact fact = IssueFacts.of(issue(1).release("1.0", null).history(), UTC.zone());
        assertThat(fact.times().committed()).isNull();
        DayLedger ledger = new DayLedger(UTC);
        ledger.add(fact);
        assertThat(ledger.apply(FactScope.release("1.0"), OpenWork.none()).open()).as("and still is a part of its own").isEqualTo(1);
    }

    @Test
    public void aDayIsThatOfTheZoneAlsoWhereTheClockIsHalfAnHourOff() {
        Instant late = Instant.parse("2026-06-01T02:15:00Z");
        IssueFact fact = IssueFacts.of(issue(1).created(late).history(), ZoneId.of("America/St_Johns"));
        assertThat(day(new WorkingTime(8, 5, ZoneId.of("America/St_Johns")), fact, "2026-05-31").get(DayCount.CREATED)).as("a quarter to midnight of the day before").isEqualTo(1);
        assertThat(day(new WorkingTime(8, 5, ZoneId.of("Europe/Berlin")), fact, "2026-06-01").get(DayCount.CREATED)).as("a quarter past four of that day").isEqualTo(1);
    }

    @Test
    public void theDaysTheClockIsChangedAreDaysLikeAnyOther() {
        WorkingTime berlin = new WorkingTime(8, 7, ZoneId.of("Europe/Berlin"));
        Instant before = Instant.parse("2026-03-28T22:59:00Z");
        Instant after = Instant.parse("2026-03-29T21:59:00Z");
        IssueFact spring = IssueFacts.of(issue(1).created(before).moved(before, TO_DO, IN_PROGRESS).moved(after, IN_PROGRESS, DONE).history(), berlin.zone());
        DayFacts day = day(berlin, spring, "2026-03-29");
        assertThat(day.cycleSeconds()).as("a day with an hour less").containsExactly(23 * 3600L);
        assertThat(day.cycleWorkingDays()).as("Saturday and Sunday").containsExactly(2L);
        IssueFact autumn = IssueFacts.of(issue(2).created(Instant.parse("2026-10-24T22:30:00Z")).moved(Instant.parse("2026-10-24T22:30:00Z"), TO_DO, IN_PROGRESS)
                .moved(Instant.parse("2026-10-25T22:30:00Z"), IN_PROGRESS, DONE).history(), berlin.zone());
        assertThat(day(berlin, autumn, "2026-10-25").cycleWorkingDays()).as("both in the day of 25 hours").containsExactly(1L);
    }

    @Test
    public void aProjectWithoutIssuesHasNoDays() {
        DayLedger ledger = new DayLedger(UTC);
        assertThat(ledger.changedDays()).isEmpty();
        assertThat(ledger.apply(FactScope.whole(), OpenWork.none())).isEqualTo(OpenWork.none());
    }

    @Test
    public void aComponentNamedTwiceCountsOnce() {
        IssueFact fact = IssueFacts.of(issue(1).components("API", "API").release("1.0", null).release("1.0", null).history(), UTC.zone());
        DayLedger ledger = new DayLedger(UTC);
        ledger.add(fact);
        assertThat(ledger.apply(FactScope.component("API"), OpenWork.none()).issues()).isEqualTo(1);
        assertThat(ledger.apply(FactScope.whole(), OpenWork.none()).openByRelease()).containsEntry("1.0", 1L);
    }

    private static Histories everything() {
        return issue(1).logged(at("2026-01-07"), "dev", 60);
    }

    private static DayFacts day(WorkingTime time, IssueFact fact, String day) {
        DayLedger ledger = new DayLedger(time);
        ledger.add(fact);
        List<DayFacts> days = ledger.listDays(FactScope.whole());
        return days.stream().filter(one -> one.day().equals(LocalDate.parse(day))).findFirst().orElse(DayFacts.none(LocalDate.parse(day)));
    }
}
