package io.tandem.plan.deviation.model;

import static io.tandem.plan.api.DeviationCause.BLOCKED;
import static io.tandem.plan.api.DeviationCause.ESTIMATE_ERROR;
import static io.tandem.plan.api.DeviationCause.HOLD;
import static io.tandem.plan.api.DeviationCause.REVIEW_WAITING;
import static io.tandem.plan.api.DeviationCause.REWORK;
import static io.tandem.plan.api.DeviationCause.SCOPE_ADDED;
import static io.tandem.plan.api.DeviationCause.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.plan.api.CauseShare;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

public class DeviationRuleTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.of(ZoneOffset.UTC, 8, 5);
    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant LATER = day(40);

    private static Instant day(double days) {
        return MONDAY.plusSeconds(Math.round(days * 86_400));
    }

    private static Spans from(double first, double last) {
        return new Spans(List.of(new Span(day(first), day(last))));
    }

    private static IssueDeviation deviation(WorkStory story) {
        return new DeviationRule(CALENDAR, LATER).deviation(story).orElseThrow();
    }

    private static WorkStory done(double estimate, double until, Map<DeviationCause, Spans> lost) {
        return new WorkStory(1, false, estimate, 0, null, MONDAY, day(until), null, null, lost);
    }

    @Test
    public void whatTheKnownCausesDoNotExplainIsTheEstimatesError() {
        IssueDeviation issue = deviation(done(2, 5, Map.of(BLOCKED, from(1, 2), WAITING, from(3, 3.5))));
        assertThat(issue.total()).isEqualTo(300);
        assertThat(issue.of(BLOCKED)).isEqualTo(100);
        assertThat(issue.of(WAITING)).isEqualTo(50);
        assertThat(issue.of(ESTIMATE_ERROR)).isEqualTo(150);
    }

    @Test
    public void aMomentCountsOnceForTheCauseThatGoesFirst() {
        IssueDeviation issue = deviation(new WorkStory(1, false, 1.0, 0, null, MONDAY, day(5), day(0.5), null, Map.of(HOLD, from(1, 2), BLOCKED, from(1, 3), REVIEW_WAITING, from(2, 4), WAITING, from(0, 5))));
        assertThat(issue.of(HOLD)).isEqualTo(100);
        assertThat(issue.of(BLOCKED)).isEqualTo(100);
        assertThat(issue.of(REVIEW_WAITING)).isEqualTo(100);
        assertThat(issue.of(WAITING)).isEqualTo(200);
        assertThat(issue.of(REWORK)).isZero();
        assertThat(issue.of(ESTIMATE_ERROR)).isEqualTo(-100);
    }

    @Test
    public void workAfterItWasSentBackIsRework() {
        IssueDeviation issue = deviation(new WorkStory(1, false, 2.0, 0, null, MONDAY, day(5), day(3), null, Map.of()));
        assertThat(issue.of(REWORK)).isEqualTo(200);
        assertThat(issue.of(ESTIMATE_ERROR)).isEqualTo(100);
    }

    @Test
    public void daysOnWhichNobodyLoggedWorkWereWaiting() {
        IssueDeviation issue = deviation(new WorkStory(1, false, 1.0, 0, null, MONDAY, day(5), null, 1.5, Map.of(BLOCKED, from(1, 2))));
        assertThat(issue.of(WAITING)).as("five days, one blocked, one and a half worked").isEqualTo(250);
        assertThat(issue.of(ESTIMATE_ERROR)).as("one and a half worked, one planned").isEqualTo(50);
        assertThat(deviation(new WorkStory(1, false, 1.0, 0, null, MONDAY, day(5), day(3), 1.0, Map.of())).of(WAITING)).as("work is rework first").isEqualTo(300);
        assertThat(deviation(new WorkStory(1, false, 1.0, 0, null, MONDAY, day(5), null, 9.0, Map.of())).of(WAITING)).as("more work than days").isZero();
    }

    @Test
    public void weekendsCostNothing() {
        assertThat(deviation(done(5, 7, Map.of(BLOCKED, from(5, 7)))).total()).isZero();
    }

    @Test
    public void anIssueNobodyHadPlannedIsAddedScopeAsLargeAsItsEstimate() {
        IssueDeviation issue = deviation(new WorkStory(1, true, 2.0, 0, null, MONDAY, day(5), null, null, Map.of(BLOCKED, from(1, 2))));
        assertThat(issue.planned()).isZero();
        assertThat(issue.of(SCOPE_ADDED)).isEqualTo(200);
        assertThat(issue.of(BLOCKED)).isEqualTo(100);
        assertThat(issue.of(ESTIMATE_ERROR)).isEqualTo(200);
        assertThat(deviation(new WorkStory(1, true, null, 0, null, MONDAY, day(5), null, null, Map.of(BLOCKED, from(1, 2)))).of(SCOPE_ADDED)).as("without an estimate all that was not lost").isEqualTo(400);
    }

    @Test
    public void whatAnEstimateGrewIsAddedScope() {
        IssueDeviation issue = deviation(new WorkStory(1, false, 2.0, 1.5, null, MONDAY, day(4), null, null, Map.of()));
        assertThat(issue.of(SCOPE_ADDED)).isEqualTo(150);
        assertThat(issue.of(ESTIMATE_ERROR)).isEqualTo(50);
    }

    @Test
    public void anOpenIssueStillNeedsWhatWasPlannedAndWhatItLostComesOnTop() {
        IssueDeviation issue = new DeviationRule(CALENDAR, day(2)).deviation(new WorkStory(1, false, 5.0, 0, null, MONDAY, null, null, null, Map.of(BLOCKED, from(1, 9)))).orElseThrow();
        assertThat(issue.actual()).isEqualTo(600);
        assertThat(issue.of(BLOCKED)).isEqualTo(100);
        assertThat(issue.of(ESTIMATE_ERROR)).isZero();
        IssueDeviation over = new DeviationRule(CALENDAR, day(4)).deviation(new WorkStory(1, false, 1.0, 0, null, MONDAY, null, null, null, Map.of())).orElseThrow();
        assertThat(over.of(ESTIMATE_ERROR)).as("it took longer already").isEqualTo(300);
    }

    @Test
    public void anIssueNobodyBeganIsAsPlannedUnlessItCameInLater() {
        assertThat(deviation(new WorkStory(1, false, 2.0, 0, null, null, null, null, null, Map.of())).total()).isZero();
        assertThat(deviation(new WorkStory(1, true, 2.0, 0, null, null, null, null, null, Map.of())).of(SCOPE_ADDED)).isEqualTo(200);
    }

    @Test
    public void dueDaysStandInForEstimates() {
        assertThat(deviation(new WorkStory(1, false, null, 0, LocalDate.of(2026, 11, 4), MONDAY, day(5), null, null, Map.of())).total()).as("planned until Wednesday, done on Friday").isEqualTo(200);
        assertThat(deviation(new WorkStory(1, false, null, 0, LocalDate.of(2026, 10, 1), MONDAY, day(1), null, null, Map.of())).planned()).as("due before it began").isZero();
    }

    @Test
    public void withoutAPlanOrABeginningNothingIsCompared() {
        DeviationRule rule = new DeviationRule(CALENDAR, LATER);
        assertThat(rule.deviation(new WorkStory(1, false, null, 0, null, MONDAY, day(5), null, null, Map.of()))).isEmpty();
        assertThat(rule.deviation(new WorkStory(1, false, 2.0, 0, null, null, day(5), null, null, Map.of()))).isEmpty();
        assertThat(rule.deviation(new WorkStory(1, true, null, 0, null, null, null, null, null, Map.of()))).isEmpty();
    }

    /** Whatever happened: no known cause is negative, and all causes come to the deviation exactly, for an issue and for many. */
    @Test
    public void theCausesAlwaysComeToTheDeviation() {
        Random random = new Random(42);
        for (int round = 0; round < 400; round++) {
            WorkCalendar calendar = WorkCalendar.of(ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "Pacific/Apia"), 1 + random.nextInt(24), 1 + random.nextInt(7));
            DeviationRule rule = new DeviationRule(calendar, day(random.nextInt(200) - 50));
            List<IssueDeviation> issues = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                rule.deviation(story(number, random)).ifPresent(issues::add);
            }
            for (IssueDeviation issue : issues) {
                assertThat(issue.causes().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(issue.total());
                assertThat(issue.causes()).allSatisfy((cause, days) -> assertThat(cause == ESTIMATE_ERROR || days >= 0).as(issue.toString()).isTrue());
            }
            Deviation all = new Deviation(issues, 20);
            assertThat(all.causes().stream().map(CauseShare::personDays).map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(BigDecimal.valueOf(all.total(), 2));
        }
    }

    private static WorkStory story(long id, Random random) {
        double[] estimates = {0, 0.01, 3, 125_000};
        Map<DeviationCause, Spans> lost = new EnumMap<>(DeviationCause.class);
        for (DeviationCause cause : List.of(HOLD, BLOCKED, REVIEW_WAITING, WAITING)) {
            lost.put(cause, new Spans(List.of(new Span(any(random), any(random)), new Span(any(random), any(random)))));
        }
        return new WorkStory(id, random.nextBoolean(), random.nextInt(4) == 0 ? null : estimates[random.nextInt(4)], random.nextInt(3) * 0.333, random.nextBoolean() ? null : LocalDate.of(2026, 10, 1).plusDays(random.nextInt(90)),
            random.nextInt(5) == 0 ? null : any(random), random.nextBoolean() ? null : any(random), random.nextBoolean() ? null : any(random), random.nextInt(3) == 0 ? null : random.nextInt(5_000) / 100.0, lost);
    }

    private static Instant any(Random random) {
        return day(random.nextInt(100_000) / 1000.0 - 30);
    }
}
