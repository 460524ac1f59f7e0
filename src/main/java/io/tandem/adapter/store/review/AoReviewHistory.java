package io.tandem.adapter.store.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Vote;
import io.tandem.review.port.ReviewHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Many reviews of a project from Active Objects. */
public final class AoReviewHistory implements ReviewHistory {
    /** Databases limit how many values a statement may name. */
    private static final int PIECE = 500;

    private final ActiveObjects activeObjects;

    public AoReviewHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<ChangeReview> listVerified(String projectKey) {
        Query query = Query.select().where("PROJECT_KEY = ? AND STATE = ?", projectKey, ReviewState.VERIFIED.name()).order("VERIFIED_AT ASC, ID ASC");
        return Arrays.stream(activeObjects.find(ReviewRow.class, query)).map(row -> ReviewMapper.review(row, List.of())).toList();
    }

    @Override
    public List<ChangeReview> listOf(String projectKey, Instant from, Instant to) {
        Query query = Query.select().where("PROJECT_KEY = ? AND ((DECIDED_AT >= ? AND DECIDED_AT < ?) OR (VERIFIED_AT >= ? AND VERIFIED_AT < ?) OR (OUTCOME = ? AND STATE IN (?, ?)))",
                projectKey, from.toEpochMilli(), to.toEpochMilli(), from.toEpochMilli(), to.toEpochMilli(), Outcome.UNDECIDED.name(), ReviewState.IN_REVIEW.name(), ReviewState.IMPLEMENTED.name()).order("ID ASC");
        ReviewRow[] rows = activeObjects.find(ReviewRow.class, query);
        Map<Long, List<Vote>> votes = votes(rows);
        return Arrays.stream(rows).map(row -> ReviewMapper.review(row, votes.getOrDefault((long) row.getID(), List.of()))).toList();
    }

    private Map<Long, List<Vote>> votes(ReviewRow[] rows) {
        Map<Long, List<Vote>> votes = new HashMap<>();
        for (int from = 0; from < rows.length; from += PIECE) {
            Object[] ids = Arrays.stream(rows, from, Math.min(rows.length, from + PIECE)).map(row -> (long) row.getID()).toArray();
            for (ReviewVoteRow vote : activeObjects.find(ReviewVoteRow.class, Query.select().where("REVIEW_ID IN (" + AoReviewStore.places(ids.length) + ")", ids).order("ID ASC"))) {
                votes.computeIfAbsent(vote.getReviewId(), id -> new ArrayList<>()).add(ReviewMapper.vote(vote));
            }
        }
        return votes;
    }
}
