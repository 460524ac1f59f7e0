package io.tandem.adapter.store.review;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One review as it is now. */
@Preload
@Table("REVIEW")
public interface ReviewRow extends Entity {
    @NotNull
    @Indexed
    Long getIssueId();
    void setIssueId(Long issueId);

    @NotNull
    String getIssueKey();
    void setIssueKey(String issueKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The issue while the review is open, else the review itself: unique, so that an issue has one open review. */
    @NotNull
    @Unique
    String getOpenKey();
    void setOpenKey(String openKey);

    @NotNull
    String getReviewType();
    void setReviewType(String reviewType);

    @NotNull
    String getTitle();
    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getRationale();
    void setRationale(String rationale);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getImpact();
    void setImpact(String impact);

    @NotNull
    Integer getRiskScore();
    void setRiskScore(Integer riskScore);

    @NotNull
    String getProposerKey();
    void setProposerKey(String proposerKey);

    @NotNull
    String getProposerName();
    void setProposerName(String proposerName);

    @NotNull
    @Indexed
    String getState();
    void setState(String state);

    @NotNull
    Integer getRoundNumber();
    void setRoundNumber(Integer roundNumber);

    /** JSON; empty before the first submission. */
    @StringLength(StringLength.UNLIMITED)
    String getBoard();
    void setBoard(String board);

    @NotNull
    String getOutcome();
    void setOutcome(String outcome);

    Long getDecidedAt();
    void setDecidedAt(Long decidedAt);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getReasons();
    void setReasons(String reasons);

    @NotNull
    Long getCreatedAt();
    void setCreatedAt(Long createdAt);

    Long getSubmittedAt();
    void setSubmittedAt(Long submittedAt);

    Long getDueAt();
    void setDueAt(Long dueAt);

    Long getImplementedAt();
    void setImplementedAt(Long implementedAt);

    Long getVerifiedAt();
    void setVerifiedAt(Long verifiedAt);

    /** JSON; empty before verification. */
    @StringLength(StringLength.UNLIMITED)
    String getActuals();
    void setActuals(String actuals);

    /** Null for reviews stored before there were lanes: they went before the board. */
    String getLane();
    void setLane(String lane);

    /** Null for reviews stored before there were samples: none was picked. */
    Boolean getSampled();
    void setSampled(Boolean sampled);

    /** Days since 1970, inside; null while no date is planned. */
    @Indexed
    Integer getPlannedFrom();
    void setPlannedFrom(Integer plannedFrom);

    /** Days since 1970, outside. */
    Integer getPlannedUntil();
    void setPlannedUntil(Integer plannedUntil);

    @Indexed
    String getImplementerKey();
    void setImplementerKey(String implementerKey);

    /** JSON: what is read only with the whole review. */
    @StringLength(StringLength.UNLIMITED)
    String getHandling();
    void setHandling(String handling);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);
}
