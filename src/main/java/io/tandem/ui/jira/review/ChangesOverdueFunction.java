package io.tandem.ui.jira.review;

import com.atlassian.query.operand.FunctionOperand;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** {@code issue in changesOverdue()}: issues whose review should have been decided by now. */
public class ChangesOverdueFunction extends ReviewJqlFunction {
    private final Clock clock;

    @Inject
    public ChangesOverdueFunction(ReviewStore store, Clock clock) {
        super(store, 0);
        this.clock = clock;
    }

    @Override
    Optional<ReviewFilter> findFilter(Optional<Actor> searcher, FunctionOperand operand) {
        return Optional.of(ReviewFilter.all().overdueAt(clock.instant()));
    }
}
