package io.tandem.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.FlowTime;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.Span;
import io.tandem.shared.DateRange;
import io.tandem.metric.model.WorkingTime;
import io.tandem.testing.metric.Histories;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** When somebody committed to an issue, and where its time went. */
public class CommitmentAndFlowTest {
    private static final long DAY = 86_400;
    private static final FactRules RULES = new FactRules(Set.of("In Review", "10042"), Set.of(), null, List.of());

    @Test
    public void aSprintCommitsFromTheLaterOfItsStartAndBeingAdded() {
        assertThat(of(issue(1).sprint("37", at("2026-01-05")).changed(at("2026-01-03"), ChangedField.SPRINT, "", "37")).times().committed()).isEqualTo(at("2026-01-05"));
        assertThat(of(issue(1).sprint("37", at("2026-01-05")).changed(at("2026-01-09"), ChangedField.SPRINT, "36", "36, 37")).times().committed()).isEqualTo(at("2026-01-09"));
        assertThat(of(issue(1).sprint("7", at("2026-01-05")).changed(at("2026-01-09"), ChangedField.SPRINT, "", "37")).times().committed()).as("37 is not 7: in it since its creation").isEqualTo(at("2026-01-05"));
    }

    @Test
    public void aSprintToComeCommitsNobodyAndOneNobodyKnowsSaysSo() {
        IssueFact ahead = of(issue(1).sprint("37", null));
        assertThat(ahead.times().committed()).isNull();
        assertThat(ahead.hasUnknownSprint()).isFalse();
        IssueFact unknown = of(issue(1).unknownSprint("37"));
        assertThat(unknown.times().committed()).isNull();
        assertThat(unknown.hasUnknownSprint()).isTrue();
    }

    @Test
    public void aReleaseRenamedSinceStillTellsWhenAnIssueCameIn() {
        Histories told = issue(1).release("2.0 “Gateway”", LocalDate.parse("2026-01-01"), "10010").changed(at("2026-01-09"), ChangedField.RELEASE, "", "10010");
        assertThat(of(told).times().committed()).isEqualTo(at("2026-01-09"));
    }

    @Test
    public void blockedWinsOverWaitingAndTheRestIsActive() {
        IssueFact fact = of(issue(1).moved(at("2026-01-05"), TO_DO, IN_PROGRESS).moved(at("2026-01-07"), IN_PROGRESS, IN_PROGRESS, "In Progress", "In Review")
                .moved(at("2026-01-12"), IN_PROGRESS, DONE, "In Review", "Done").changed(at("2026-01-08"), ChangedField.FLAG, "", "Impediment").changed(at("2026-01-09"), ChangedField.FLAG, "Impediment", ""));
        assertThat(fact.waiting()).containsExactly(new Span(at("2026-01-07"), at("2026-01-12")));
        assertThat(fact.flow()).isEqualTo(new FlowTime(2 * DAY, 4 * DAY, DAY));
    }

    @Test
    public void aWaitingStatusIsKnownByItsNumberWhateverItIsCalled() {
        IssueFact fact = of(issue(1).moved(at("2026-01-05"), TO_DO, IN_PROGRESS).movedById(at("2026-01-07"), IN_PROGRESS, "3", "10042"));
        assertThat(fact.waiting()).containsExactly(new Span(at("2026-01-07"), null));
    }

    @Test
    public void aLinkBlocksWhileTheOtherIssueIsNotDone() {
        List<Span> unresolved = IssueFacts.unresolved(issue(2).created(at("2026-01-01")).moved(at("2026-01-08"), TO_DO, DONE).moved(at("2026-01-12"), DONE, TO_DO).moved(at("2026-01-14"), TO_DO, DONE).history());
        IssueFact fact = of(issue(1).moved(at("2026-01-05"), TO_DO, IN_PROGRESS).blockedBy(2, at("2026-01-06"), at("2026-01-13"), unresolved));
        assertThat(fact.blocked()).containsExactly(new Span(at("2026-01-06"), at("2026-01-08")), new Span(at("2026-01-12"), at("2026-01-13")));
        assertThat(fact.blockerIds()).containsExactly(2L);
    }

    @Test
    public void aFlagSetWithTheIssueHoldsSinceItsCreation() {
        IssueFact fact = of(issue(1).created(at("2026-01-05")).changed(at("2026-01-07"), ChangedField.FLAG, "Impediment", ""));
        assertThat(fact.blocked()).containsExactly(new Span(at("2026-01-05"), at("2026-01-07")));
    }

    @Test
    public void aProjectsOwnDaysAndHolidaysAreItsWorkingDays() {
        FactRules rules = new FactRules(Set.of(), Set.of(), Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                List.of(new DateRange(LocalDate.parse("2026-01-06"), LocalDate.parse("2026-01-08")), new DateRange(LocalDate.parse("2026-01-07"), LocalDate.parse("2026-01-10"))));
        WorkingTime time = rules.apply(new WorkingTime(8, 5, ZoneOffset.UTC));
        assertThat(time.workingDays(LocalDate.parse("2026-01-04"), LocalDate.parse("2026-01-12"))).as("Sunday, Monday; Tuesday to Thursday off, weekend; Sunday, Monday").isEqualTo(4);
        assertThat(time.workingDays(LocalDate.parse("2026-01-07"), LocalDate.parse("2026-01-07"))).isZero();
        assertThat(time.holidays()).as("overlapping ones are one").hasSize(1);
    }

    private static IssueFact of(Histories told) {
        return IssueFacts.of(told.history(), ZoneOffset.UTC, RULES);
    }
}
