package io.tandem.review;

import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewSummary;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Risk;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.shared.PageRequest.Sort;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers other features from the store, one query each. */
public final class StoredReviewOverview implements ReviewOverview {
    private static final int ALL = 10_000;
    private static final Set<ReviewState> OPEN = Arrays.stream(ReviewState.values()).filter(state -> !state.isTerminal()).collect(Collectors.toUnmodifiableSet());

    private final ReviewStore store;

    public StoredReviewOverview(ReviewStore store) {
        this.store = store;
    }

    @Override
    public List<ReviewSummary> listAwaitingDecision(Collection<String> projectKeys, int count) {
        ReviewFilter awaiting = ReviewFilter.all().inStates(Set.of(ReviewState.IN_REVIEW, ReviewState.IMPLEMENTED)).withOutcome(Outcome.UNDECIDED);
        return list(projectKeys, awaiting, new Sort("submitted", Direction.ASCENDING), count);
    }

    @Override
    public List<ReviewSummary> listOpen(Collection<String> projectKeys, int count) {
        return list(projectKeys, ReviewFilter.all().inStates(OPEN), new Sort("created", Direction.DESCENDING), count);
    }

    @Override
    public List<ReviewSummary> listDecided(String projectKey, Instant from, Instant to) {
        return list(List.of(projectKey), ReviewFilter.all().decidedBetween(from, to), new Sort("decided", Direction.ASCENDING), ALL);
    }

    private List<ReviewSummary> list(Collection<String> projectKeys, ReviewFilter filter, Sort sort, int count) {
        return store.listHeads(projectKeys, filter, List.of(sort), count).stream().map(StoredReviewOverview::summary).toList();
    }

    private static ReviewSummary summary(ChangeReview review) {
        return new ReviewSummary(review.id(), review.issue().id(), review.issue().key(), review.issue().projectKey(), review.proposal().title(), review.state().name(), review.proposal().type().name(),
                review.countedImpact().findRisk().map(Risk::score).orElse(0), review.proposer().displayName(), review.times().created(), review.times().submitted(), review.times().due(),
                review.findDecision().map(Decision::at).orElse(null), review.findDecision().map(Decision::outcome).orElse(Outcome.UNDECIDED).name());
    }
}
