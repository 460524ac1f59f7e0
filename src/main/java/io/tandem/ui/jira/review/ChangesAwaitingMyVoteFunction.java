package io.tandem.ui.jira.review;

import com.atlassian.query.operand.FunctionOperand;
import io.tandem.review.ReviewQueries;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code issue in changesAwaitingMyVote()}: issues whose review waits for the searcher's vote today. */
public class ChangesAwaitingMyVoteFunction extends ReviewJqlFunction {
    private final ReviewQueries queries;

    @Inject
    public ChangesAwaitingMyVoteFunction(ReviewStore store, ReviewQueries queries) {
        super(store, 0);
        this.queries = queries;
    }

    @Override
    Optional<ReviewFilter> findFilter(Optional<Actor> searcher, FunctionOperand operand) {
        return searcher.map(actor -> ReviewFilter.all().withIds(queries.listAwaitingVoteOf(actor)));
    }
}
