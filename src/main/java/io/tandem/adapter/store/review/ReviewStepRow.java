package io.tandem.adapter.store.review;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One step of a review's life; its token makes each version of a review happen once. */
@Preload
@Table("REVIEW_STEP")
public interface ReviewStepRow extends Entity {
    @NotNull
    @Indexed
    Long getReviewId();
    void setReviewId(Long reviewId);

    /** Review, version and place within it. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @NotNull
    Long getHappenedAt();
    void setHappenedAt(Long happenedAt);

    @NotNull
    String getActorKey();
    void setActorKey(String actorKey);

    @NotNull
    String getActorName();
    void setActorName(String actorName);

    @NotNull
    String getStepName();
    void setStepName(String stepName);

    @NotNull
    String getFromState();
    void setFromState(String fromState);

    @NotNull
    String getToState();
    void setToState(String toState);

    String getSeat();
    void setSeat(String seat);

    @StringLength(StringLength.UNLIMITED)
    String getDetail();
    void setDetail(String detail);
}
