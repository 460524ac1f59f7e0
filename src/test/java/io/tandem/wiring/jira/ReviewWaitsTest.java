package io.tandem.wiring.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class ReviewWaitsTest {
    private static final Instant FIRST = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-04T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static ReviewSummary review(long issueId, Instant submitted, Instant decided) {
        return new ReviewSummary(1, issueId, "DEMO-" + issueId, "DEMO", "A change", "IN_REVIEW", "NORMAL", 0, "Dev", FIRST, submitted, null, decided, "UNDECIDED");
    }

    private static Map<Long, Spans> waits(List<ReviewSummary> decided, List<ReviewSummary> waiting) {
        ReviewOverview reviews = new ReviewOverview() {
            @Override
            public List<ReviewSummary> listAwaitingDecision(Collection<String> projectKeys, int count) {
                return waiting;
            }

            @Override
            public List<ReviewSummary> listOpen(Collection<String> projectKeys, int count) {
                throw new AssertionError("nobody asks");
            }

            @Override
            public List<ReviewSummary> listDecided(String projectKey, Instant from, Instant to) {
                return decided;
            }
        };
        return new ReviewWaits(reviews).list("DEMO", Set.of(1L, 2L), FIRST, NOW);
    }

    @Test
    public void anIssueWaitsFromSubmissionToDecision() {
        assertThat(waits(List.of(review(1, FIRST, SECOND)), List.of())).isEqualTo(Map.of(1L, new Spans(List.of(new Span(FIRST, SECOND)))));
    }

    @Test
    public void whatIsNotDecidedWaitsUntilNowAlsoWhenItWasSubmittedAgain() {
        assertThat(waits(List.of(), List.of(review(2, SECOND, FIRST)))).isEqualTo(Map.of(2L, new Spans(List.of(new Span(SECOND, NOW)))));
    }

    @Test
    public void severalReviewsOfAnIssueAddUpAndOtherIssuesDoNotCount() {
        assertThat(waits(List.of(review(1, FIRST, SECOND), review(7, FIRST, SECOND), review(2, null, null)), List.of(review(1, NOW.minusSeconds(60), null))).get(1L).spans())
            .containsExactly(new Span(FIRST, SECOND), new Span(NOW.minusSeconds(60), NOW));
    }
}
