package io.tandem.adapter.store.notice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What comes next on the way to a review's due time, while it awaits its decision. */
@Preload
@Table("REVIEW_DEADLINE")
public interface ReviewDeadlineRow extends Entity {
    @NotNull
    @Unique
    Long getReviewId();
    void setReviewId(Long reviewId);

    @NotNull
    Integer getRoundNumber();
    void setRoundNumber(Integer roundNumber);

    /** The latest stage that was told, or {@code NONE}. */
    @NotNull
    String getStage();
    void setStage(String stage);

    /** When the next one comes, in milliseconds since 1970-01-01 UTC; {@link Long#MAX_VALUE} after the last. */
    @NotNull
    @Indexed
    Long getNextAt();
    void setNextAt(Long nextAt);
}
