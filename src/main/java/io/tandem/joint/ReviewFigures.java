package io.tandem.joint;

import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureBuilder;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureInput;
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
        return figure(new ReviewsWaiting(), reviews, now).also(also).build();
    }

    private static Figure overdue(List<WaitingReview> reviews, Instant now) {
        return figure(new ReviewsOverdue(), reviews.stream().filter(WaitingReview::isOverdue).toList(), now).build();
    }

    private static FigureBuilder figure(FigureDefinition definition, List<WaitingReview> reviews, Instant now) {
        return Figure.of(definition).value(reviews.size()).asOf(now).drill(issues(reviews));
    }

    private static Drill issues(List<WaitingReview> reviews) {
        return reviews.isEmpty() ? null : Drill.toIssues(reviews.stream().map(WaitingReview::issueKey).distinct().collect(Collectors.joining(", ", "key in (", ")")));
    }
}
