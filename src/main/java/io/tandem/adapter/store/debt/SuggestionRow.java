package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One sentence of one issue that admits a debt. */
@Preload
@Table("DEBT_SUGGESTION")
public interface SuggestionRow extends Entity {
    /** Issue and hash of the sentence: unique, so that a sentence is offered once. */
    @NotNull
    @Unique
    String getSentenceKey();
    void setSentenceKey(String sentenceKey);

    @NotNull
    @Indexed
    Long getIssueId();
    void setIssueId(Long issueId);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    @Indexed
    String getState();
    void setState(String state);

    @NotNull
    String getKind();
    void setKind(String kind);

    @NotNull
    Double getConfidence();
    void setConfidence(Double confidence);

    /** By line breaks, strongest first. */
    @StringLength(StringLength.UNLIMITED)
    String getIndicators();
    void setIndicators(String indicators);

    @NotNull
    String getPlace();
    void setPlace(String place);

    Long getCommentId();
    void setCommentId(Long commentId);

    @StringLength(StringLength.UNLIMITED)
    String getParagraph();
    void setParagraph(String paragraph);

    @NotNull
    Integer getSentenceStart();
    void setSentenceStart(Integer sentenceStart);

    @NotNull
    Integer getSentenceEnd();
    void setSentenceEnd(Integer sentenceEnd);

    String getDecidedBy();
    void setDecidedBy(String decidedBy);

    /** Milliseconds since 1970-01-01 UTC. */
    Long getDecidedAt();
    void setDecidedAt(Long decidedAt);

    Long getDebtId();
    void setDebtId(Long debtId);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getFoundAt();
    void setFoundAt(Long foundAt);

    @NotNull
    Long getVersion();
    void setVersion(Long version);
}
