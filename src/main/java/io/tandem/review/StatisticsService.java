package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.outcome.BiasReport;
import io.tandem.review.outcome.Comparison;
import io.tandem.review.outcome.Statistics;
import io.tandem.review.outcome.StatisticsBuilder;
import io.tandem.review.port.ReviewHistory;
import io.tandem.review.port.Sides;
import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a project's board works and how far its assessments are off, over the reviews one person may see. That they may see the project is the caller's to ask. */
public final class StatisticsService {
    private final ReviewHistory history;
    private final Sides sides;
    private final ProjectAccess access;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public StatisticsService(ReviewHistory history, Sides sides, ProjectAccess access, WorkingCalendar calendar, Clock clock) {
        this.history = history;
        this.sides = sides;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day it is where the figures are reckoned. */
    public LocalDate today() {
        return calendar.dayOf(clock.instant());
    }

    public Statistics read(Actor viewer, String projectKey, DateRange days) {
        List<ChangeReview> reviews = visible(viewer, history.listOf(projectKey, calendar.startOf(days.from()), calendar.startOf(days.to())));
        return new StatisticsBuilder(reviews, days, calendar, clock.instant()).build();
    }

    /** Over everything ever verified. */
    public BiasReport readBias(Actor viewer, String projectKey) {
        List<ChangeReview> verified = visible(viewer, history.listVerified(projectKey));
        Map<String, String> members = sides.listByPerson(projectKey);
        Map<String, List<Comparison>> bySide = new HashMap<>();
        List<Comparison> all = new ArrayList<>();
        for (ChangeReview review : verified) {
            List<Comparison> compared = Comparison.listOf(review);
            all.addAll(compared);
            Optional.ofNullable(members.get(review.proposer().key())).filter(side -> !compared.isEmpty()).ifPresent(side -> bySide.computeIfAbsent(side, name -> new ArrayList<>()).addAll(compared));
        }
        return BiasReport.of(all, bySide);
    }

    private List<ChangeReview> visible(Actor viewer, List<ChangeReview> reviews) {
        Set<String> keys = access.listVisibleIssues(viewer, reviews.stream().map(review -> review.issue().key()).distinct().toList());
        return reviews.stream().filter(review -> keys.contains(review.issue().key())).toList();
    }
}
