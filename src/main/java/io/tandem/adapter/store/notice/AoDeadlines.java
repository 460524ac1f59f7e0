package io.tandem.adapter.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.notice.model.Deadline;
import io.tandem.review.notice.model.DueStage;
import io.tandem.review.notice.port.Deadlines;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Due times in Active Objects, one row for each review that awaits its decision. */
public final class AoDeadlines implements Deadlines {
    private static final String NONE = "NONE";

    private final ActiveObjects activeObjects;

    public AoDeadlines(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Deadline> find(long reviewId) {
        return row(reviewId).map(row -> new Deadline(row.getReviewId(), row.getRoundNumber(), told(row), Instant.ofEpochMilli(row.getNextAt())));
    }

    private Optional<ReviewDeadlineRow> row(long reviewId) {
        return Arrays.stream(activeObjects.find(ReviewDeadlineRow.class, "REVIEW_ID = ?", reviewId)).findFirst();
    }

    private static Optional<DueStage> told(ReviewDeadlineRow row) {
        return Optional.of(row.getStage()).filter(stage -> !stage.equals(NONE)).map(DueStage::valueOf);
    }

    private static String stage(Deadline deadline) {
        return deadline.told().map(DueStage::name).orElse(NONE);
    }

    @Override
    public void put(Deadline deadline) {
        Optional<ReviewDeadlineRow> known = row(deadline.reviewId());
        if (known.isEmpty()) {
            activeObjects.create(ReviewDeadlineRow.class, Map.of("REVIEW_ID", deadline.reviewId(), "ROUND_NUMBER", deadline.round(), "STAGE", stage(deadline), "NEXT_AT", deadline.next().toEpochMilli()));
            return;
        }
        ReviewDeadlineRow row = known.get();
        row.setRoundNumber(deadline.round());
        row.setStage(stage(deadline));
        row.setNextAt(deadline.next().toEpochMilli());
        row.save();
    }

    @Override
    public void remove(long reviewId) {
        activeObjects.deleteWithSQL(ReviewDeadlineRow.class, "REVIEW_ID = ?", reviewId);
    }

    @Override
    public List<Long> listDue(Instant now, int most) {
        return Arrays.stream(activeObjects.find(ReviewDeadlineRow.class, Query.select().where("NEXT_AT <= ?", now.toEpochMilli()).order("NEXT_AT ASC, ID ASC").limit(most)))
                .map(ReviewDeadlineRow::getReviewId).toList();
    }

    @Override
    public List<Long> listWithout(List<Long> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        Set<Long> known = Arrays.stream(activeObjects.find(ReviewDeadlineRow.class, "REVIEW_ID IN (" + String.join(",", Collections.nCopies(reviewIds.size(), "?")) + ")", reviewIds.toArray()))
                .map(ReviewDeadlineRow::getReviewId).collect(Collectors.toSet());
        return reviewIds.stream().filter(id -> !known.contains(id)).toList();
    }
}
