package io.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.metric.WorkHistoryService;
import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.WorkHistory;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.FactReader;
import io.tandem.plan.api.ChangeEffect.By;
import io.tandem.plan.api.ChangeWork;
import io.tandem.plan.api.ReleaseForecast;
import io.tandem.plan.port.Releases.Release;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import io.tandem.testing.plan.PlannedReleases;
import io.tandem.testing.plan.WorkHistories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

public class ForecastServiceTest {
    private static final ThreePoint TEN = ThreePoint.exactly(10);
    private LocalDate due = LocalDate.parse("2026-12-04");

    @Test
    public void aSteadyProjectFinishesWhenArithmeticSays() {
        ReleaseForecast forecast = read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", null);
        assertThat(forecast.today().p50()).as("ten working days after Friday the 20th").isEqualTo("2026-12-04").isEqualTo(forecast.today().p95());
        assertThat(forecast.today().onTime()).isEqualTo(1);
        assertThat(forecast.missing()).isEmpty();
        assertThat(forecast.basis().perWeek()).isEqualTo(10);
        assertThat(forecast.basis().remaining()).isEqualTo(20);
        assertThat(forecast.basis().trials()).isEqualTo(10_000);
        assertThat(forecast.withChange()).isNull();
    }

    @Test
    public void aDayEarlierIsOutOfReach() {
        due = LocalDate.parse("2026-12-03");
        assertThat(read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", null).today().onTime()).isZero();
    }

    @Test
    public void aReleaseWithoutADayHasNoChanceOfBeingOnTime() {
        due = null;
        assertThat(read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", null).today().onTime()).isNull();
    }

    /** The example of docs/features/forecast.md. */
    @Test
    public void personDaysBecomeIssuesByWhatAnIssueTakes() {
        ReleaseForecast forecast = read(new WorkHistories().everyWorkingDay(2).open("2.0", 20).logged(100, 250), "2.0", new ChangeWork(ThreePoint.exactly(99), TEN));
        assertThat(forecast.withChange().by()).isEqualTo(By.EFFORT);
        assertThat(forecast.withChange().perIssue()).isEqualTo(2.5);
        assertThat(forecast.withChange().meanIssues()).isEqualTo(4);
        assertThat(forecast.withChange().outlook().p50()).as("24 issues at 2 a day").isEqualTo("2026-12-08");
        assertThat(forecast.withChange().laterP85()).isEqualTo(2);
        assertThat(forecast.withChange().outlook().onTime()).isZero();
    }

    @Test
    public void withoutLoggedWorkTheScheduleStandsStillForTheChange() {
        ReleaseForecast forecast = read(new WorkHistories().everyWorkingDay(2).open("2.0", 20).logged(9, 20), "2.0", new ChangeWork(ThreePoint.exactly(3), TEN));
        assertThat(forecast.withChange().by()).isEqualTo(By.SCHEDULE);
        assertThat(forecast.withChange().meanIssues()).isCloseTo(6, within(1e-9));
        assertThat(forecast.withChange().laterP50()).isEqualTo(3);
    }

    @Test
    public void aChangeNobodyEstimatedLeavesTheFinishAsItStands() {
        ReleaseForecast forecast = read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", new ChangeWork(null, null));
        assertThat(forecast.today()).isNotNull();
        assertThat(forecast.withChange()).isNull();
        assertThat(forecast.missing()).containsExactly(Reason.of("plan.missing.change"));
        assertThat(read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", new ChangeWork(null, TEN)).missing()).containsExactly(Reason.of("plan.missing.change.schedule", 0, 10));
    }

    @Test
    public void nothingIsGuessed() {
        assertThat(codes(new WorkHistories(), " ")).containsExactly("plan.missing.release");
        assertThat(codes(new WorkHistories(), "9.9")).containsExactly("plan.missing.release.unknown");
        assertThat(codes(new WorkHistories(), "1.0")).containsExactly("plan.missing.released");
        assertThat(codes(new WorkHistories().everyWorkingDay(1), "2.0")).containsExactly("plan.missing.remaining");
        assertThat(codes(new WorkHistories().everyWorkingDay(1).openUnknown(), "2.0")).containsExactly("plan.missing.facts.old");
        assertThat(codes(new WorkHistories().from("2026-11-07").open("2.0", 5).done("2026-11-10", 9), "2.0")).as("13 days, 9 issues").containsExactly("plan.missing.days", "plan.missing.completed");
        assertThat(codes(new WorkHistories().from("2026-11-06").open("2.0", 5).done("2026-11-10", 10), "2.0")).as("just enough").isEmpty();
    }

    @Test
    public void aReleaseThatMayHaveBeenRenamedIsADoubt() {
        ReleaseForecast forecast = read(new WorkHistories().everyWorkingDay(2).open("2.0", 20).open("2.0 beta", 7), "2.0", null);
        assertThat(forecast.today()).isNotNull();
        assertThat(forecast.missing()).containsExactly(Reason.of("plan.missing.renamed", "2.0 beta"));
        assertThat(codes(new WorkHistories().everyWorkingDay(2).open("2.0 beta", 7), "2.0")).containsExactly("plan.missing.remaining", "plan.missing.renamed");
    }

    @Test
    public void whatIsDoneByTheDayIsTheLowerTail() {
        due = LocalDate.parse("2026-11-26");
        assertThat(read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", null).doneByDue()).as("four working days at two").isEqualTo(8);
        assertThat(read(new WorkHistories().everyWorkingDay(2).open("2.0", 5), "2.0", null).doneByDue()).as("never more than are open").isEqualTo(5);
        due = WorkHistories.TODAY.minusDays(1);
        assertThat(read(new WorkHistories().everyWorkingDay(2).open("2.0", 20), "2.0", null).doneByDue()).as("its day is over").isNull();
    }

    @Test
    public void factsThatWereNeverBuiltAreAskedFor() {
        assertThat(codes(WorkHistory.none(new FactsState("DEMO", FactsState.State.NOT_BUILT, null, null), WorkHistories.TODAY, ZoneOffset.UTC), "2.0")).containsExactly("plan.missing.facts");
        assertThat(codes(WorkHistory.none(new FactsState("DEMO", FactsState.State.BUILDING, 1L, null), WorkHistories.TODAY, ZoneOffset.UTC), "2.0")).containsExactly("plan.missing.facts.building");
    }

    @Test
    public void whatLiesBeyondTheHorizonHasNoDay() {
        ReleaseForecast forecast = read(new WorkHistories().done("2026-11-10", 10).open("2.0", 100_000), "2.0", new ChangeWork(TEN, null));
        assertThat(forecast.today().p50()).isNull();
        assertThat(forecast.today().onTime()).isZero();
        assertThat(forecast.withChange().laterP85()).isNull();
        assertThat(forecast.basis().latest()).isEqualTo("2031-11-14");
    }

    /** In the night to 2026-03-29 Zurich sets its clocks forward; the same moment is still Saturday in New York. */
    @Test
    public void theDayIsThatOfTheProjectsZone() {
        Instant afterTheChange = Instant.parse("2026-03-29T01:30:00Z");
        assertThat(history("Europe/Zurich", afterTheChange).today()).isEqualTo("2026-03-29");
        assertThat(history("America/New_York", afterTheChange).today()).isEqualTo("2026-03-28");
        WorkHistory zurich = history("Europe/Zurich", afterTheChange);
        assertThat(zurich.days().days()).as("a week with 23 hours less is a week").isEqualTo(84);
        ReleaseForecast forecast = new ForecastService((project, weeks) -> zurich, new PlannedReleases(new Release("2.0", LocalDate.parse("2026-04-03"), false))).read("DEMO", "2.0");
        assertThat(forecast.today().p85()).as("one a working day, five open: Monday to Friday of the week after").isEqualTo("2026-04-03");
        assertThat(forecast.today().onTime()).isEqualTo(1);
    }

    private static WorkHistory history(String zone, Instant now) {
        ProjectState state = new ProjectState("DEMO", 1L, true, false, now, new WorkingTime(8, 5, ZoneId.of(zone)),
                new OpenWork(500, 5, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of("2.0", 5L))));
        FactReader facts = new FactReader() {
            @Override
            public List<ProjectState> listProjects(List<String> projectKeys, FactScope scope) {
                return List.of(state);
            }

            @Override
            public List<DayFacts> listDays(List<String> projectKeys, FactScope scope, DateRange range) {
                return range.from().datesUntil(range.to()).filter(day -> day.getDayOfWeek().getValue() <= 5).map(day -> new DayFacts(day, Map.of(DayCount.DONE, 1L), List.of(), List.of(), Map.of())).toList();
            }
        };
        return new WorkHistoryService(facts, Clock.fixed(now, ZoneOffset.UTC)).read("DEMO", 12);
    }

    private List<String> codes(WorkHistories history, String release) {
        return codes(history.history(), release);
    }

    private List<String> codes(WorkHistory history, String release) {
        return read(history, release, null).missing().stream().map(Reason::code).toList();
    }

    private ReleaseForecast read(WorkHistories history, String release, ChangeWork change) {
        return read(history.history(), release, change);
    }

    private ReleaseForecast read(WorkHistory history, String release, ChangeWork change) {
        return new ForecastService((project, weeks) -> history, new PlannedReleases(new Release("2.0", due, false), new Release("1.0", due, true))).read("DEMO", release, change);
    }
}
