package io.tandem.joint;

import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.TopDebt;
import io.tandem.joint.model.JointRequest;
import io.tandem.joint.model.JointView;
import io.tandem.joint.model.Section;
import io.tandem.joint.model.SectionKey;
import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the joint view together. Only reads; a number that speaks of issues counts those the viewer may see, or shows none. */
public final class JointService {
    /** More than these are not counted one by one: the figure would cost more than it tells. */
    private static final int REVIEWS = 200;
    private static final int DEBTS = 5;
    private static final double MINUTES_PER_DAY = 1440;

    private final FigureReader figures;
    private final ReviewOverview reviews;
    private final DebtOverview debts;
    private final RecentTotals totals;
    private final ProjectAccess access;
    private final Clock clock;

    public JointService(FigureReader figures, ReviewOverview reviews, DebtOverview debts, ProjectAccess access, Clock clock) {
        this.figures = figures;
        this.reviews = reviews;
        this.debts = debts;
        this.totals = new RecentTotals(debts, clock);
        this.access = access;
        this.clock = clock;
    }

    public JointView read(JointRequest request) {
        Instant now = clock.instant();
        ProjectFigures known = figures.read(new FigureRequest(request.projectKeys(), request.range()));
        List<WaitingReview> waiting = waiting(request, now);
        List<Figure> technical = new ArrayList<>(known.technical());
        technical.add(totals.figure(request.projectKeys()));
        List<Section> sections = List.of(new Section(SectionKey.TECHNICAL, technical), new Section(SectionKey.DELIVERY, known.delivery()),
                new Section(SectionKey.BETWEEN, ReviewFigures.of(waiting, now)));
        return new JointView(request.projectKeys(), request.range(), now, known.facts(), sections, waiting, topDebts(request));
    }

    private List<WaitingReview> waiting(JointRequest request, Instant now) {
        List<ReviewSummary> all = reviews.listAwaitingDecision(request.projectKeys(), REVIEWS);
        Set<String> visible = access.listVisibleIssues(request.viewer(), all.stream().map(ReviewSummary::issueKey).distinct().toList());
        return all.stream().filter(review -> visible.contains(review.issueKey())).map(review -> waiting(review, now)).toList();
    }

    private static WaitingReview waiting(ReviewSummary review, Instant now) {
        Instant since = review.submitted() == null ? review.created() : review.submitted();
        double days = Math.max(0, Duration.between(since, now).toMinutes() / MINUTES_PER_DAY);
        return new WaitingReview(review.id(), review.issueKey(), review.title(), since, days, review.due() != null && review.due().isBefore(now));
    }

    private List<TopDebt> topDebts(JointRequest request) {
        return request.projectKeys().stream().flatMap(key -> debts.listTop(key, DEBTS).stream())
                .sorted(Comparator.comparingDouble(TopDebt::priority).reversed().thenComparingLong(TopDebt::id)).limit(DEBTS).toList();
    }
}
