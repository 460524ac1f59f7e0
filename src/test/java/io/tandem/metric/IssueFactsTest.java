package io.tandem.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.metric.model.StatusCategory.UNKNOWN;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.Span;
import io.tandem.testing.metric.Histories;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.Test;

public class IssueFactsTest {
    @Test
    public void startsWithTheFirstProgressAndIsDoneWithTheLastEntry() {
        IssueFact fact = of(issue(1).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE)
                .moved(at("2026-01-09"), DONE, IN_PROGRESS).moved(at("2026-01-12"), IN_PROGRESS, DONE));
        assertThat(fact.times().started()).isEqualTo(at("2026-01-06"));
        assertThat(fact.times().done()).isEqualTo(at("2026-01-12"));
        assertThat(fact.counts().reopened()).isEqualTo(1);
        assertThat(fact.counts().backwardMoves()).isEqualTo(1);
    }

    @Test
    public void aMoveBetweenTwoDoneStatusesIsNoSecondEntry() {
        assertThat(of(issue(1).moved(at("2026-01-06"), TO_DO, DONE).moved(at("2026-02-06"), DONE, DONE)).times().done()).isEqualTo(at("2026-01-06"));
    }

    @Test
    public void reopeningClearsDone() {
        IssueFact fact = of(issue(1).moved(at("2026-01-06"), TO_DO, DONE).moved(at("2026-01-07"), DONE, TO_DO));
        assertThat(fact.times().done()).isNull();
        assertThat(fact.isOpen()).isTrue();
        assertThat(fact.times().started()).as("never in progress").isNull();
    }

    @Test
    public void theOrderInWhichAHistoryIsToldDoesNotMatter() {
        Histories told = issue(1).moved(at("2026-01-08"), IN_PROGRESS, DONE).moved(at("2026-01-06"), TO_DO, IN_PROGRESS);
        Histories inOrder = issue(1).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE);
        assertThat(of(told)).isEqualTo(of(inOrder));
    }

    @Test
    public void aStatusNobodyKnowsAnyMoreLeavesTheIssueWhereItWas() {
        IssueFact fact = of(issue(1).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-07"), IN_PROGRESS, UNKNOWN).moved(at("2026-01-08"), UNKNOWN, DONE));
        assertThat(fact.times().done()).isEqualTo(at("2026-01-08"));
        assertThat(fact.counts().backwardMoves()).isZero();
    }

    @Test
    public void whatTheIssueIsNowWinsOverItsHistory() {
        IssueFact done = of(issue(1).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).now(DONE).resolved(at("2026-01-10")));
        assertThat(done.times().done()).isEqualTo(at("2026-01-10"));
        IssueFact undated = of(issue(2).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).now(DONE));
        assertThat(undated.times().done()).isNull();
        assertThat(undated.isOpen()).isFalse();
        assertThat(of(issue(3).moved(at("2026-01-06"), TO_DO, DONE).now(TO_DO)).times().done()).isNull();
    }

    @Test
    public void isCommittedWithWorkOrWithAReleaseThatHasStarted() {
        assertThat(of(issue(1).moved(at("2026-01-06"), TO_DO, IN_PROGRESS)).times().committed()).isEqualTo(at("2026-01-06"));
        IssueFact planned = of(issue(1).release("1.0", LocalDate.parse("2026-01-07")).changed(at("2026-01-06"), ChangedField.RELEASE, "", "1.0").moved(at("2026-01-20"), TO_DO, IN_PROGRESS));
        assertThat(planned.times().committed()).as("added before the release began").isEqualTo("2026-01-07T00:00:00Z");
        assertThat(of(issue(1).release("1.0", null)).times().committed()).as("nobody knows when the release began").isNull();
    }

    @Test
    public void countsScopeChangesBetweenCommitmentAndDone() {
        IssueFact fact = of(issue(1).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-12"), IN_PROGRESS, DONE)
                .changed(at("2026-01-05"), ChangedField.SUMMARY, "a", "b").changed(at("2026-01-07"), ChangedField.DESCRIPTION, "a", "b")
                .changed(at("2026-01-08"), ChangedField.ASSIGNEE, "ada", "dev").changed(at("2026-01-13"), ChangedField.RELEASE, "", "1.0"));
        assertThat(fact.scopeChanges()).containsExactly(at("2026-01-07"));
        assertThat(fact.counts().assigneeChanges()).isEqualTo(1);
    }

    @Test
    public void measuresAgainstTheDueDayInForceAtTheStart() {
        IssueFact moved = of(issue(1).due(LocalDate.parse("2026-02-01")).changed(at("2026-01-05"), ChangedField.DUE_DATE, "", "2026-01-10")
                .moved(at("2026-01-06"), TO_DO, IN_PROGRESS).changed(at("2026-01-09"), ChangedField.DUE_DATE, "2026-01-10", "2026-02-01"));
        assertThat(moved.times().plannedDue()).isEqualTo("2026-01-10");
        assertThat(moved.counts().dueDateMoves()).isEqualTo(1);
        IssueFact later = of(issue(1).due(LocalDate.parse("2026-02-01")).moved(at("2026-01-06"), TO_DO, IN_PROGRESS)
                .changed(at("2026-01-09"), ChangedField.DUE_DATE, "", "2026-01-20").changed(at("2026-01-12"), ChangedField.DUE_DATE, "2026-01-20", "2026-02-01"));
        assertThat(later.times().plannedDue()).as("the first one given after the start").isEqualTo("2026-01-20");
        assertThat(of(issue(1).due(LocalDate.parse("2026-02-01"))).times().plannedDue()).isEqualTo("2026-02-01");
    }

    @Test
    public void blockedSpansOfFlagAndStatusBecomeOne() {
        IssueFact fact = of(issue(1).changed(at("2026-01-06"), ChangedField.FLAG, "", "Impediment").changed(at("2026-01-07"), ChangedField.BLOCKED_STATUS, "", "Blocked")
                .changed(at("2026-01-08"), ChangedField.FLAG, "Impediment", "").changed(at("2026-01-09"), ChangedField.BLOCKED_STATUS, "Blocked", "")
                .changed(at("2026-01-12"), ChangedField.FLAG, "", "Impediment"));
        assertThat(fact.blocked()).containsExactly(new Span(at("2026-01-06"), at("2026-01-09")), new Span(at("2026-01-12"), null));
    }

    @Test
    public void timeTakenBackNeverMakesWorkNegative() {
        assertThat(of(issue(1).logged(at("2026-01-06"), "dev", -3600)).workSeconds()).isZero();
    }

    private static IssueFact of(Histories told) {
        return IssueFacts.of(told.history(), ZoneOffset.UTC);
    }
}
