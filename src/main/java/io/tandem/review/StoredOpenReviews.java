package io.tandem.review;

import io.tandem.review.api.OpenReview;
import io.tandem.review.api.OpenReviews;
import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewState;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.shared.PageRequest.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the people from the reviews themselves, in one query; a review without a board yet shows the one that would sit now. */
public final class StoredOpenReviews implements OpenReviews {
    private static final Set<ReviewState> OPEN = Arrays.stream(ReviewState.values()).filter(state -> !state.isTerminal()).collect(Collectors.toUnmodifiableSet());

    private final ReviewStore store;
    private final BoardService boards;

    public StoredOpenReviews(ReviewStore store, BoardService boards) {
        this.store = store;
        this.boards = boards;
    }

    @Override
    public List<OpenReview> listOpen(String projectKey, int count) {
        Board sitting = boards.assemble(projectKey);
        return store.listHeads(List.of(projectKey), ReviewFilter.all().inStates(OPEN), List.of(new Sort("created", Direction.DESCENDING)), count).stream()
                .map(review -> open(review, review.findBoard().orElse(sitting))).toList();
    }

    private static OpenReview open(ChangeReview review, Board board) {
        List<Actor> deciders = board.seats().stream().flatMap(seat -> seat.holders().stream()).distinct().filter(holder -> !holder.isSamePersonAs(review.proposer())).toList();
        return new OpenReview(review.id(), review.issue().id(), review.issue().key(), review.proposal().title(), review.state().name(), review.proposer(), deciders,
                review.times().created(), review.isDecided() ? null : review.times().due());
    }
}
