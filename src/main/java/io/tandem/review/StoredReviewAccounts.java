package io.tandem.review;

import io.tandem.review.api.ReviewAccount;
import io.tandem.review.api.ReviewAccounts;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Measure;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Risk;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.shared.PageRequest.Sort;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the reviews from the store: their numbers, themselves, and when each was last touched. */
public final class StoredReviewAccounts implements ReviewAccounts {
    private static final List<Sort> BY_NUMBER = List.of(new Sort("id", Direction.ASCENDING));

    private final ReviewStore store;

    public StoredReviewAccounts(ReviewStore store) {
        this.store = store;
    }

    @Override
    public List<ReviewAccount> list(String projectKey, long afterId, int count) {
        List<Long> ids = store.listRefs(ReviewFilter.all().ofProject(projectKey), BY_NUMBER).stream().map(ReviewStore.Ref::id).filter(id -> id > afterId).limit(count).toList();
        Map<Long, Instant> changed = store.listLastSteps(ids);
        return store.list(ids).stream().map(review -> record(review, changed.getOrDefault(review.id(), review.times().created()))).toList();
    }

    private static ReviewAccount record(ChangeReview review, Instant changed) {
        ReviewAccount.Expected expected = new ReviewAccount.Expected(review.countedImpact().schedule(), review.countedImpact().effort());
        return new ReviewAccount(review.id(), review.issue().id(), review.issue().key(), review.proposal().title(), review.proposal().type().name(), review.state().name(), review.handling().lane().name(),
            review.findDecision().map(Decision::outcome).orElse(Outcome.UNDECIDED).name(), review.round(), review.countedImpact().findRisk().map(Risk::score).orElse(null), review.proposer().key(),
            expected, actual(review), times(review, changed));
    }

    private static ReviewAccount.Actual actual(ChangeReview review) {
        return new ReviewAccount.Actual(number(review, Measure.SCHEDULE), number(review, Measure.EFFORT));
    }

    private static Double number(ChangeReview review, Measure measure) {
        OptionalDouble value = review.actuals() == null ? OptionalDouble.empty() : review.actuals().number(measure);
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    private static ReviewAccount.Times times(ChangeReview review, Instant changed) {
        Milestones times = review.times();
        Optional<Instant> decided = review.findDecision().map(Decision::at);
        return new ReviewAccount.Times(times.created(), times.submitted(), times.due(), decided.orElse(null), times.implemented(), times.verified(), changed);
    }
}
