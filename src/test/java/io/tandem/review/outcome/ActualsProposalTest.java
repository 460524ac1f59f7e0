package io.tandem.review.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.Evidence;
import io.tandem.review.model.Measure;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.testing.review.Records;
import io.tandem.testing.review.Reviews;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

/** What the sources say of a change submitted on Monday 2 November 2026, approved on Wednesday 4th and marked as implemented on Wednesday 11th. */
public class ActualsProposalTest {
    private static final Instant SUBMITTED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant APPROVED = Instant.parse("2026-11-04T10:00:00Z");
    private static final Instant IMPLEMENTED = Instant.parse("2026-11-11T16:00:00Z");
    private static final ChangeSpan SPAN = new ChangeSpan(SUBMITTED, APPROVED, IMPLEMENTED);
    private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");

    private static ProposedActual proposed(Measure measure, Evidence evidence) {
        return new ActualsProposal(Reviews.ISSUE, SPAN, NOW, new Records()).from(evidence).get(measure.ordinal());
    }

    private static Evidence work(String started, String done, int subTasks, long seconds) {
        return new Evidence(new Evidence.Work(started == null ? null : Instant.parse(started), done == null ? null : Instant.parse(done), subTasks, seconds), null, null);
    }

    private static void expect(ProposedActual proposed, String value, String code, String... arguments) {
        assertThat(proposed.findValue().map(BigDecimal::toPlainString)).hasValue(value);
        assertThat(proposed.source().code()).isEqualTo("outcome." + code);
        assertThat(proposed.source().arguments()).containsExactly(arguments);
    }

    private static void expectUnknown(ProposedActual proposed, String code, String... arguments) {
        assertThat(proposed.findValue()).isEmpty();
        assertThat(proposed.source().code()).isEqualTo("outcome.unknown." + code);
        assertThat(proposed.source().arguments()).containsExactly(arguments);
    }

    @Test
    public void theScheduleCountsWorkingDaysFromTheFirstMoveIntoProgressToTheIssueBeingDone() {
        // Thursday 5, Friday 6, Monday 9, Tuesday 10
        expect(proposed(Measure.SCHEDULE, work("2026-11-05T08:00:00Z", "2026-11-10T17:00:00Z", 0, 0)), "4", "source.schedule.started-done", "2026-11-05", "2026-11-10");
    }

    @Test
    public void withoutAMoveIntoProgressItCountsFromTheApproval() {
        expect(proposed(Measure.SCHEDULE, work(null, "2026-11-10T17:00:00Z", 0, 0)), "5", "source.schedule.free-done", "2026-11-04", "2026-11-10");
    }

    @Test
    public void anIssueDoneAfterTheMarkOrNotAtAllEndsWithTheMark() {
        expect(proposed(Measure.SCHEDULE, work("2026-11-05T08:00:00Z", "2026-11-19T17:00:00Z", 0, 0)), "5", "source.schedule.started-implemented", "2026-11-05", "2026-11-11");
        expect(proposed(Measure.SCHEDULE, work(null, null, 0, 0)), "6", "source.schedule.free-implemented", "2026-11-04", "2026-11-11");
        expect(proposed(Measure.SCHEDULE, new Evidence(null, null, null)), "6", "source.schedule.free-implemented", "2026-11-04", "2026-11-11");
    }

    @Test
    public void anIssueDoneBeforeWorkMightBeginSaysNothingAboutTheEnd() {
        expect(proposed(Measure.SCHEDULE, work(null, "2026-11-03T17:00:00Z", 0, 0)), "6", "source.schedule.free-implemented", "2026-11-04", "2026-11-11");
    }

    @Test
    public void theEffortIsTheTimeLoggedAtTheHoursOfADay() {
        // 36 hours at 8 a day
        expect(proposed(Measure.EFFORT, work(null, null, 2, 36 * 3600)), "4.50", "source.effort", "DEMO-1", "2", "2026-11-02", "36", "8");
    }

    @Test
    public void noTimeLoggedIsNotKnownAndNotNought() {
        expectUnknown(proposed(Measure.EFFORT, work(null, null, 2, 0)), "effort.none", "DEMO-1", "2", "2026-11-02");
        expectUnknown(proposed(Measure.EFFORT, new Evidence(null, null, null)), "effort.gone", "DEMO-1");
    }

    @Test
    public void defectsAreCountedWhereOneCouldLook() {
        Evidence two = new Evidence(null, new Evidence.Defects(List.of("DEMO-7", "DEMO-9"), List.of("API"), true), null);
        expect(proposed(Measure.OPEN_DEFECTS, two), "2", "source.defects", "10", "30", "API");
        assertThat(proposed(Measure.OPEN_DEFECTS, two).issues()).containsExactly("DEMO-7", "DEMO-9");
        expect(proposed(Measure.OPEN_DEFECTS, new Evidence(null, new Evidence.Defects(List.of(), List.of("API"), true), null)), "0", "source.defects", "10", "30", "API");
        expect(proposed(Measure.OPEN_DEFECTS, new Evidence(null, new Evidence.Defects(List.of("DEMO-7"), List.of(), true), null)), "1", "source.defects.linked", "10", "30", "");
        expectUnknown(proposed(Measure.OPEN_DEFECTS, new Evidence(null, new Evidence.Defects(List.of(), List.of(), true), null)), "defects.components");
        expectUnknown(proposed(Measure.OPEN_DEFECTS, new Evidence(null, new Evidence.Defects(List.of(), List.of("API"), false), null)), "defects.facts", "DEMO");
    }

    @Test
    public void coverageIsTheChangeBetweenTheTwoNearestAnalyses() {
        Instant before = Instant.parse("2026-11-10T03:00:00Z");
        Instant after = Instant.parse("2026-11-20T03:00:00Z");
        expect(proposed(Measure.COVERAGE_POINTS, new Evidence(null, null, new Evidence.Coverage(71.26, before, 73.5, after))), "2.24", "source.coverage", "71.26", "2026-11-10", "73.5", "2026-11-20");
        expectUnknown(proposed(Measure.COVERAGE_POINTS, new Evidence(null, null, new Evidence.Coverage(71.26, before, null, null))), "coverage.after", "2026-11-11");
        expectUnknown(proposed(Measure.COVERAGE_POINTS, new Evidence(null, null, new Evidence.Coverage(null, null, 73.5, after))), "coverage.before", "2026-11-11");
        expectUnknown(proposed(Measure.COVERAGE_POINTS, new Evidence(null, null, null)), "coverage.unmeasured", "DEMO");
    }

    @Test
    public void whatNoSourceMeasuresIsSaidToBeSo() {
        expectUnknown(proposed(Measure.OTHER_COST, new Evidence(null, null, null)), "other-cost");
        expectUnknown(proposed(Measure.DEBT_PERSON_DAYS, new Evidence(null, null, null)), "debt");
    }

    @Test
    public void aLapsedChangeIsJudgedFromItsFirstApproval() {
        List<TrailEntry> trail = List.of(step("2026-11-02T09:00:00Z", Step.SUBMITTED, ReviewState.DRAFT, ReviewState.IN_REVIEW), step("2026-11-04T10:00:00Z", Step.DECIDED, ReviewState.IN_REVIEW, ReviewState.APPROVED),
                step("2026-11-05T10:00:00Z", Step.LAPSED, ReviewState.APPROVED, ReviewState.LAPSED), step("2026-11-06T10:00:00Z", Step.SUBMITTED, ReviewState.LAPSED, ReviewState.IN_REVIEW),
                step("2026-11-07T10:00:00Z", Step.DECIDED, ReviewState.IN_REVIEW, ReviewState.APPROVED));
        ChangeSpan span = ChangeSpan.of(Reviews.inReview(ReviewType.NORMAL, Reviews.usualBoard()), trail);
        assertThat(span.submitted()).isEqualTo(SUBMITTED);
        assertThat(span.free()).isEqualTo(APPROVED);
    }

    @Test
    public void anEmergencyMightBeginWithItsSubmission() {
        List<TrailEntry> trail = List.of(step("2026-11-02T09:00:00Z", Step.SUBMITTED, ReviewState.DRAFT, ReviewState.IN_REVIEW), step("2026-11-04T10:00:00Z", Step.DECIDED, ReviewState.IN_REVIEW, ReviewState.APPROVED));
        assertThat(ChangeSpan.of(Reviews.inReview(ReviewType.EMERGENCY, Reviews.usualBoard()), trail).free()).isEqualTo(SUBMITTED);
    }

    private static TrailEntry step(String at, Step step, ReviewState from, ReviewState to) {
        return new TrailEntry(1, Instant.parse(at), Reviews.DEV, step, from, to, "", "");
    }
}
