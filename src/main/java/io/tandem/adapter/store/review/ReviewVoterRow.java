package io.tandem.adapter.store.review;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Who may be asked for a vote, while a review awaits its decision. */
@Preload
@Table("REVIEW_VOTER")
public interface ReviewVoterRow extends Entity {
    @NotNull
    @Indexed
    Long getReviewId();
    void setReviewId(Long reviewId);

    @NotNull
    @Indexed
    String getVoterKey();
    void setVoterKey(String voterKey);
}
