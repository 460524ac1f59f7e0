package io.tandem.review;

import io.tandem.review.model.ReviewState;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import java.util.List;
import java.util.Set;

/** The safety net under {@link LapseService}: looks at the issues of all undone reviews, for changes that no event told of, because the add-on was off or another one changed them silently. */
public final class LapseSweep {
    private static final Set<ReviewState> UNDONE = Set.of(ReviewState.DRAFT, ReviewState.IN_REVIEW, ReviewState.CHANGES_REQUESTED, ReviewState.APPROVED, ReviewState.LAPSED);

    private final ReviewStore store;
    private final LapseService lapses;

    public LapseSweep(ReviewStore store, LapseService lapses) {
        this.store = store;
        this.lapses = lapses;
    }

    /** One that fails does not keep the others from being looked at; the first failure is thrown at the end. */
    public void run() {
        RuntimeException first = null;
        for (ReviewStore.Ref ref : store.listRefs(ReviewFilter.all().inStates(UNDONE), List.of())) {
            try {
                lapses.check(ref.issueId(), Actor.HOUSE);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
