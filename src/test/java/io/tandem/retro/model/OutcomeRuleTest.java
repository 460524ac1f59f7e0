package io.tandem.retro.model;

import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.retro.model.IssueStory.Estimate;
import io.tandem.retro.model.IssueStory.Stage;
import io.tandem.retro.model.IssueStory.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Monday 2 November 2026 begins the weeks used here. */
public class OutcomeRuleTest {
    private static final Calendar CALENDAR = new Calendar(ZoneOffset.UTC, 8, 5);
    private static final Release RELEASE = new Release(1, "1.0", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20), true);
    private static final Instant AS_OF = at(21, 0);
    private final OutcomeRule rule = new OutcomeRule(CALENDAR, RELEASE, AS_OF);

    @Test
    public void onTimeIsNoDeviation() {
        IssueOutcome outcome = rule.outcome(story(LocalDate.of(2026, 11, 4), Spans.NONE, todo(1), progress(2), done(5)));
        assertThat(outcome.planned()).isEqualTo(3.0);
        assertThat(outcome.actual()).isEqualTo(3.0);
        assertThat(outcome.deviation()).isZero();
        assertThat(outcome.finished()).isTrue();
    }

    @Test
    public void whatNothingElseExplainsIsTheEstimatesError() {
        IssueOutcome outcome = rule.outcome(story(LocalDate.of(2026, 11, 3), Spans.NONE, todo(1), progress(2), done(6)));
        assertThat(outcome.deviation()).isEqualTo(2.0);
        assertThat(outcome.estimateError()).isEqualTo(2.0);
    }

    @Test
    public void weekendsCountNothing() {
        assertThat(rule.outcome(story(LocalDate.of(2026, 11, 6), Spans.NONE, progress(5), done(10))).deviation()).isEqualTo(1.0);
    }

    @Test
    public void blockedTimeCountsOnceAlsoWhileItWaits() {
        Spans blocked = new Spans(List.of(new Span(at(3, 0), at(4, 0))));
        IssueOutcome outcome = rule.outcome(story(LocalDate.of(2026, 11, 2), blocked, progress(2), new Step(at(3, 0), "To Do", Stage.TO_DO), new Step(at(5, 0), "In Progress", Stage.IN_PROGRESS), done(6)));
        assertThat(outcome.causes().blocked()).isEqualTo(1.0);
        assertThat(outcome.causes().waiting()).isEqualTo(1.0);
        assertThat(outcome.estimateError()).isEqualTo(1.0);
    }

    @Test
    public void aStatusNamedWaitingWaitsWhateverItsStage() {
        IssueOutcome outcome = rule.outcome(story(LocalDate.of(2026, 11, 2), Spans.NONE, progress(2), new Step(at(3, 0), "Waiting for customer", Stage.IN_PROGRESS), done(5)));
        assertThat(outcome.causes().waiting()).isEqualTo(2.0);
    }

    @Test
    public void sentBackIsReworkUntilItIsAsFarAgain() {
        IssueOutcome outcome = rule.outcome(story(LocalDate.of(2026, 11, 4), Spans.NONE, progress(2), new Step(at(4, 0), "In Review", Stage.IN_PROGRESS), new Step(at(5, 0), "In Progress", Stage.IN_PROGRESS),
            new Step(at(6, 0), "In Review", Stage.IN_PROGRESS), done(9)));
        assertThat(outcome.causes().rework()).isEqualTo(1.0);
    }

    @Test
    public void reopenedIsReworkUntilDoneAgain() {
        IssueOutcome outcome = rule.outcome(story(LocalDate.of(2026, 11, 3), Spans.NONE, progress(2), done(4), new Step(at(5, 0), "In Progress", Stage.IN_PROGRESS), new Step(at(6, 0), "Done", Stage.DONE)));
        assertThat(outcome.reopened()).isEqualTo(1);
        assertThat(outcome.causes().rework()).isEqualTo(1.0);
        assertThat(outcome.deviation()).isEqualTo(2.0);
    }

    @Test
    public void aGrownEstimateIsAddedScope() {
        IssueStory story = new IssueStory("PAY-1", "x", at(1, 0), LocalDate.of(2026, 11, 2), List.of(new Estimate(at(1, 0), 8 * 3600), new Estimate(at(3, 0), 24 * 3600)), List.of(progress(2), done(5)), Spans.NONE);
        assertThat(rule.outcome(story).causes().scopeAdded()).isEqualTo(2.0);
        assertThat(rule.outcome(story).estimateError()).isZero();
    }

    @Test
    public void whatNobodyPlannedAndCameInLateIsAddedScope() {
        IssueOutcome outcome = rule.outcome(new IssueStory("PAY-1", "x", at(9, 0), null, List.of(), List.of(progress(9), done(11)), Spans.NONE));
        assertThat(outcome.isAddedScope()).isTrue();
        assertThat(outcome.causes().scopeAdded()).isEqualTo(2.0);
        assertThat(outcome.estimateError()).isZero();
    }

    @Test
    public void withoutAPlanOrAStartNothingIsClaimed() {
        assertThat(rule.outcome(story(null, Spans.NONE, progress(2), done(3))).isComparable()).isFalse();
        assertThat(rule.outcome(story(LocalDate.of(2026, 11, 9), Spans.NONE, todo(1))).isComparable()).isFalse();
        assertThat(rule.outcome(story(null, Spans.NONE, progress(2))).deviation()).isZero();
    }

    @Test
    public void theCausesOfAnyStoriesComeToTheDeviation() {
        Random random = new Random(7);
        List<IssueOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            outcomes.add(rule.outcome(random(random, i)));
        }
        for (IssueOutcome outcome : outcomes) {
            assertThat(Days.rounded(outcome.causes().sum() + outcome.estimateError())).as(outcome.key()).isEqualTo(outcome.deviation());
        }
        Findings findings = new Findings(AS_OF, outcomes, List.of(), new Findings.DebtStanding(0, 0, 0, List.of()));
        assertThat(Days.rounded(findings.causes().sum() + findings.estimateError())).isEqualTo(findings.deviation());
        double errors = outcomes.stream().mapToDouble(IssueOutcome::estimateError).sum();
        assertThat(Days.rounded(errors)).isEqualTo(findings.estimateError());
    }

    private static IssueStory random(Random random, int number) {
        List<Step> steps = new ArrayList<>();
        Instant time = at(1, 0);
        String[] names = {"To Do", "In Progress", "In Review", "Waiting for QA", "Done"};
        Stage[] stages = {Stage.TO_DO, Stage.IN_PROGRESS, Stage.IN_PROGRESS, Stage.IN_PROGRESS, Stage.DONE};
        for (int i = random.nextInt(8); i >= 0; i--) {
            int status = random.nextInt(names.length);
            steps.add(new Step(time, names[status], stages[status]));
            time = time.plusSeconds(random.nextInt(400_000));
        }
        Spans blocked = new Spans(List.of(new Span(at(2 + random.nextInt(5), 0), at(7 + random.nextInt(5), 3)), new Span(at(3, 0), at(9, 0))));
        List<Estimate> estimates = List.of(new Estimate(at(1, 0), random.nextInt(100_000)), new Estimate(at(3, 0), random.nextInt(200_000)));
        return new IssueStory("PAY-" + number, "x", at(1 + random.nextInt(9), 0), random.nextBoolean() ? LocalDate.of(2026, 11, 2 + random.nextInt(18)) : null, random.nextBoolean() ? estimates : List.of(), steps, blocked);
    }

    private static IssueStory story(LocalDate due, Spans blocked, Step... steps) {
        return new IssueStory("PAY-1", "x", at(1, 0), due, List.of(), List.of(steps), blocked);
    }

    private static Step todo(int day) {
        return new Step(at(day, 0), "To Do", Stage.TO_DO);
    }

    private static Step progress(int day) {
        return new Step(at(day, 0), "In Progress", Stage.IN_PROGRESS);
    }

    private static Step done(int day) {
        return new Step(at(day, 0), "Done", Stage.DONE);
    }

    private static Instant at(int day, int hour) {
        return LocalDate.of(2026, 11, day).atTime(hour, 0).atZone(ZoneId.of("UTC")).toInstant();
    }
}
