package io.tandem.joint;

import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the waiting reviews come to: how many, how old, how many late. Counts what the viewer may see, nothing else. */
final class ReviewFigures {
    private ReviewFigures() { }

    static List<Figure> of(List<WaitingReview> reviews, Instant now) {
        return List.of(waiting(reviews, now), overdue(reviews, now));
    }

    private static Figure waiting(List<WaitingReview> reviews, Instant now) {
        List<Double> ages = reviews.stream().map(WaitingReview::waitingDays).sorted().toList();
        List<FigureInput> also = ages.isEmpty() ? List.of() : List.of(
                new FigureInput("ageP50", ages.get(ages.size() / 2), FigureUnit.DAYS), new FigureInput("ageOldest", ages.get(ages.size() - 1), FigureUnit.DAYS));
        return figure("reviewsWaiting", reviews, FigureStatus.NEUTRAL, also, now);
    }

    private static Figure overdue(List<WaitingReview> reviews, Instant now) {
        List<WaitingReview> late = reviews.stream().filter(WaitingReview::isOverdue).toList();
        return figure("reviewsOverdue", late, late.isEmpty() ? FigureStatus.GOOD : FigureStatus.BAD, List.of(), now);
    }

    private static Figure figure(String key, List<WaitingReview> reviews, FigureStatus status, List<FigureInput> also, Instant now) {
        return new Figure(key, (double) reviews.size(), FigureUnit.REVIEWS, status, null, also, List.of(), List.of(), null, now, null, List.of(), issues(reviews));
    }

    private static Drill issues(List<WaitingReview> reviews) {
        return reviews.isEmpty() ? null : Drill.toIssues(reviews.stream().map(WaitingReview::issueKey).distinct().collect(Collectors.joining(", ", "key in (", ")")));
    }
}
