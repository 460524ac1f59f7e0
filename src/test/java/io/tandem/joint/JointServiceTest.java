package io.tandem.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.TopDebt;
import io.tandem.debt.api.Totals;
import io.tandem.joint.model.HeldWork;
import io.tandem.joint.model.JointScope;
import io.tandem.joint.model.ReleaseLine;
import io.tandem.metric.api.Judgement;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.CauseShare;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.shared.port.Stamps;
import io.tandem.testing.joint.JointHouse;
import io.tandem.joint.model.JointRequest;
import io.tandem.joint.model.JointView;
import io.tandem.joint.model.SectionKey;
import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.metric.figure.TestCoverage;
import io.tandem.metric.figure.Throughput;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class JointServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Actor WEI = new Actor("wei", "Wei");
    private final FigureReader figures = mock(FigureReader.class);
    private final ReviewOverview reviews = mock(ReviewOverview.class);
    private final DebtOverview debts = mock(DebtOverview.class);
    private final ProjectAccess access = mock(ProjectAccess.class);
    private final JointHouse house = new JointHouse();
    private final JointService joint = house.open(figures, reviews, debts, access, Clock.fixed(NOW, ZoneOffset.UTC));

    @Before
    public void anEmptyProject() {
        when(figures.read(any())).thenReturn(new ProjectFigures(List.of(), List.of(Figure.noData(new TestCoverage())), List.of(Figure.noData(new Throughput()))));
        when(reviews.listAwaitingDecision(any(), anyInt())).thenReturn(List.of());
        when(reviews.listOpen(any(), anyInt())).thenReturn(List.of());
        when(debts.getTotals(any())).thenReturn(Totals.NONE);
        when(debts.listTop(any(), anyInt())).thenReturn(List.of());
    }

    @Test
    public void putsThreeColumnsSideBySide() {
        JointView view = read("DEMO");
        assertThat(view.sections()).extracting(section -> section.key()).containsExactly(SectionKey.TECHNICAL, SectionKey.DELIVERY, SectionKey.BETWEEN);
        assertThat(figure(view, "debtPrincipal").status()).isEqualTo(FigureStatus.NO_DATA);
        assertThat(figure(view, "reviewsWaiting").value()).isZero();
    }

    @Test
    public void countsOnlyReviewsTheViewerMaySee() {
        when(reviews.listAwaitingDecision(any(), anyInt())).thenReturn(List.of(
                review(1, "DEMO-1", "2026-11-10T12:00:00Z", "2026-11-12T12:00:00Z"), review(2, "DEMO-2", "2026-11-18T12:00:00Z", "2026-11-25T12:00:00Z"), review(3, "DEMO-3", "2026-11-01T12:00:00Z", null)));
        when(access.listVisibleIssueIds(WEI, Set.of(101L, 102L, 103L))).thenReturn(Set.of(101L, 102L));
        JointView view = read("DEMO");
        assertThat(view.reviews()).extracting(WaitingReview::issueKey).containsExactly("DEMO-1", "DEMO-2");
        assertThat(figure(view, "reviewsWaiting").value()).isEqualTo(2);
        assertThat(figure(view, "reviewsWaiting").also()).containsExactly(new FigureInput("ageP50", 10, FigureUnit.DAYS), new FigureInput("ageP85", 10, FigureUnit.DAYS), new FigureInput("ageOldest", 10, FigureUnit.DAYS));
        assertThat(figure(view, "reviewsOverdue")).returns(1.0, Figure::value).returns(FigureStatus.BAD, Figure::status);
        assertThat(figure(view, "reviewsOverdue").drill().jql()).isEqualTo("key in (DEMO-1)");
    }

    @Test
    public void addsUpTheDebtsOfAllProjectsAndShowsTheMostUrgent() {
        when(debts.getTotals("DEMO")).thenReturn(new Totals(3, 10, 2, 1));
        when(debts.getTotals("SEC")).thenReturn(new Totals(1, 4, 1, 0));
        when(debts.listTop("DEMO", 5)).thenReturn(List.of(debt(1, 2), debt(2, 1)));
        when(debts.listTop("SEC", 5)).thenReturn(List.of(debt(3, 9)));
        JointView view = read("DEMO", "SEC");
        assertThat(figure(view, "debtPrincipal").value()).isEqualTo(14);
        assertThat(figure(view, "debtPrincipal").asOf()).isEqualTo(NOW);
        assertThat(view.debts()).extracting(TopDebt::id).containsExactly(3L, 1L, 2L);
        read("DEMO", "SEC");
        verify(debts, times(1)).getTotals("DEMO");
    }

    @Test
    public void readsAgainOnlyWhatSomebodyWroteTo() {
        read("DEMO");
        read("DEMO");
        verify(reviews, times(1)).listOpen(any(), anyInt());
        house.stamps.touch("DEMO", Stamps.Kind.REVIEWS);
        read("DEMO");
        verify(reviews, times(2)).listOpen(any(), anyInt());
        verify(debts, times(1)).listTop(any(), anyInt());
    }

    @Test
    public void tellsWhyAReleaseIsLateAndHidesIssuesTheViewerMayNotSee() {
        List<CauseShare> causes = List.of(new CauseShare(DeviationCause.WAITING, 3.5, List.of(7L, 8L)), new CauseShare(DeviationCause.ESTIMATE_ERROR, -1, List.of(9L)));
        house.releases = projects -> List.of(new ReleaseStanding("DEMO", 5, "1.0", null, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-08"), LocalDate.parse("2026-12-15"), 5L, 2.5, causes, 20, 12, null, List.of()));
        house.buffers = projects -> List.of(buffer(5, 80.0, "YELLOW"));
        when(access.listVisibleIssueIds(any(), any())).thenReturn(Set.of(8L));
        ReleaseLine release = read("DEMO").releases().get(0);
        assertThat(release.causes()).extracting(ReleaseLine.Cause::issueIds).containsExactly(List.of(8L), List.of());
        assertThat(release.causes().stream().mapToDouble(ReleaseLine.Cause::personDays).sum()).isEqualTo(release.standing().deviationPersonDays());
        assertThat(release.buffer().zone()).isEqualTo("YELLOW");
    }

    @Test
    public void aHoldAboutAHiddenIssueCountsAndIsNotListed() {
        house.buffers = projects -> List.of(new BufferState("DEMO", 5, "1.0", 10, 30.0, null, null, null, null,
                List.of(new BufferState.Hold(1, "Waits for the customer", null, null, LocalDate.parse("2026-11-02"), 2), new BufferState.Hold(2, "Secret", 77L, "SEC-1", LocalDate.parse("2026-11-03"), 1))));
        when(access.listVisibleIssueIds(any(), any())).thenReturn(Set.of());
        JointView view = read("DEMO");
        assertThat(figure(view, "workHeld").value()).isEqualTo(3);
        assertThat(view.holds()).extracting(HeldWork::title).containsExactly("Waits for the customer");
    }

    @Test
    public void aProjectsThresholdsJudgeEveryFigureAlsoOneThatIsUsuallyJudgedOtherwise() {
        house.buffers = projects -> List.of(buffer(5, 80.0, "YELLOW"));
        assertThat(figure(read("DEMO"), "bufferPenetration").status()).as("by its zone").isEqualTo(FigureStatus.WATCH);
        house.judgement = new Judgement(List.of(Map.of("bufferPenetration", new Thresholds(10, 50), "reviewsWaiting", new Thresholds(0, 1))));
        assertThat(figure(read("DEMO"), "bufferPenetration").status()).isEqualTo(FigureStatus.BAD);
        assertThat(figure(read("DEMO"), "reviewsWaiting").status()).isEqualTo(FigureStatus.GOOD);
    }

    @Test
    public void showsTheColumnsAskedForAlone() {
        JointRequest request = new JointRequest(WEI, List.of("DEMO"), new DateRange(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-21")), JointScope.WHOLE, Set.of(SectionKey.BETWEEN));
        assertThat(joint.read(request).sections()).extracting(section -> section.key()).containsExactly(SectionKey.BETWEEN);
    }

    private static BufferState buffer(long releaseId, Double penetration, String zone) {
        return new BufferState("DEMO", releaseId, "1.0", 10, penetration, 50.0, 1.6, zone, null, List.of());
    }

    private JointView read(String... projects) {
        return joint.read(new JointRequest(WEI, List.of(projects), new DateRange(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-21"))));
    }

    private static Figure figure(JointView view, String key) {
        return view.sections().stream().flatMap(section -> section.figures().stream()).filter(figure -> figure.key().equals(key)).findFirst().orElseThrow();
    }

    private static ReviewSummary review(long id, String issueKey, String submitted, String due) {
        return new ReviewSummary(id, 100 + id, issueKey, "DEMO", "Title", "IN_REVIEW", "NORMAL", 4, "Dev", Instant.parse(submitted), Instant.parse(submitted), due == null ? null : Instant.parse(due), null, "UNDECIDED");
    }

    private static TopDebt debt(long id, double priority) {
        return new TopDebt(id, "DEMO", "Debt " + id, "", 1, 1, priority, "OPEN");
    }
}
