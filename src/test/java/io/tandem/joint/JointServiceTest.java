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
    private final JointService joint = new JointService(figures, reviews, debts, access, Clock.fixed(NOW, ZoneOffset.UTC));

    @Before
    public void anEmptyProject() {
        when(figures.read(any())).thenReturn(new ProjectFigures(List.of(), List.of(Figure.noData(new TestCoverage())), List.of(Figure.noData(new Throughput()))));
        when(reviews.listAwaitingDecision(any(), anyInt())).thenReturn(List.of());
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
        when(access.listVisibleIssues(WEI, List.of("DEMO-1", "DEMO-2", "DEMO-3"))).thenReturn(Set.of("DEMO-1", "DEMO-2"));
        JointView view = read("DEMO");
        assertThat(view.reviews()).extracting(WaitingReview::issueKey).containsExactly("DEMO-1", "DEMO-2");
        assertThat(figure(view, "reviewsWaiting").value()).isEqualTo(2);
        assertThat(figure(view, "reviewsWaiting").also()).containsExactly(new FigureInput("ageP50", 10, FigureUnit.DAYS), new FigureInput("ageOldest", 10, FigureUnit.DAYS));
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

    private JointView read(String... projects) {
        return joint.read(new JointRequest(WEI, List.of(projects), new DateRange(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-21"))));
    }

    private static Figure figure(JointView view, String key) {
        return view.sections().stream().flatMap(section -> section.figures().stream()).filter(figure -> figure.key().equals(key)).findFirst().orElseThrow();
    }

    private static ReviewSummary review(long id, String issueKey, String submitted, String due) {
        return new ReviewSummary(id, issueKey, "DEMO", "Title", "IN_REVIEW", "NORMAL", 4, "Dev", Instant.parse(submitted), Instant.parse(submitted), due == null ? null : Instant.parse(due), null, "UNDECIDED");
    }

    private static TopDebt debt(long id, double priority) {
        return new TopDebt(id, "Debt " + id, "", 1, 1, priority, "OPEN");
    }
}
