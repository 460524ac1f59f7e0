package io.tandem.adapter.store.review;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One vote as it was cast; never changed. */
@Preload
@Table("REVIEW_VOTE")
public interface ReviewVoteRow extends Entity {
    @NotNull
    @Indexed
    Long getReviewId();
    void setReviewId(Long reviewId);

    @NotNull
    Integer getRoundNumber();
    void setRoundNumber(Integer roundNumber);

    @NotNull
    String getSeat();
    void setSeat(String seat);

    @NotNull
    String getVoterKey();
    void setVoterKey(String voterKey);

    @NotNull
    String getVoterName();
    void setVoterName(String voterName);

    @NotNull
    String getHolderKey();
    void setHolderKey(String holderKey);

    @NotNull
    String getHolderName();
    void setHolderName(String holderName);

    @NotNull
    String getDecision();
    void setDecision(String decision);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();
    void setRemark(String remark);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getConditions();
    void setConditions(String conditions);

    @NotNull
    Long getCastAt();
    void setCastAt(Long castAt);

    @NotNull
    String getTiming();
    void setTiming(String timing);
}
