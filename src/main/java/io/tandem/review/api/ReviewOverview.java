package io.tandem.review.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The reviews of some projects, for figures and pages. Knows no viewer: whoever shows a row asks first whether its issue may be seen
 * ({@code ProjectAccess.listVisibleIssues}).
 */
public interface ReviewOverview {
    /** Those waiting for the board's votes, longest waiting first, at most {@code count}. */
    List<ReviewSummary> listAwaitingDecision(Collection<String> projectKeys, int count);

    /** Those not finished in any way (drafts, waiting, approved, implemented …), newest first, at most {@code count}. */
    List<ReviewSummary> listOpen(Collection<String> projectKeys, int count);

    /** Those decided from {@code from} (inside) to {@code to} (outside), oldest decision first. */
    List<ReviewSummary> listDecided(String projectKey, Instant from, Instant to);
}
