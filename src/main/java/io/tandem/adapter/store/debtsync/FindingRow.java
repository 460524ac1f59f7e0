package io.tandem.adapter.store.debtsync;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A finding of a code server. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("FINDING")
@Indexes({
    @Index(name = "waiting", methodNames = {"getProjectKey", "getDebtId"})
})
public interface FindingRow extends Entity {
    /** Hash of pair and issue key: a finding stands once. */
    @NotNull
    @Unique
    @StringLength(64)
    String getFindingKey();
    void setFindingKey(String findingKey);

    /** Hash of the pair: remote keys may be longer than an index takes. */
    @NotNull
    @Indexed
    @StringLength(64)
    String getPairKey();
    void setPairKey(String pairKey);

    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    @StringLength(450)
    String getRemoteKey();
    void setRemoteKey(String remoteKey);

    @NotNull
    @StringLength(100)
    String getIssueKey();
    void setIssueKey(String issueKey);

    @NotNull
    @StringLength(64)
    String getFingerprint();
    void setFingerprint(String fingerprint);

    @NotNull
    String getRuleKey();
    void setRuleKey(String ruleKey);

    @StringLength(StringLength.UNLIMITED)
    String getPath();
    void setPath(String path);

    @NotNull
    Integer getLineNumber();
    void setLineNumber(Integer lineNumber);

    @StringLength(450)
    String getMessage();
    void setMessage(String message);

    @NotNull
    Integer getSeverityRank();
    void setSeverityRank(Integer severityRank);

    @NotNull
    @StringLength(30)
    String getKind();
    void setKind(String kind);

    @NotNull
    @StringLength(20)
    String getRatingMode();
    void setRatingMode(String ratingMode);

    @NotNull
    Integer getMinutes();
    void setMinutes(Integer minutes);

    @NotNull
    @StringLength(20)
    String getState();
    void setState(String state);

    @NotNull
    Long getFirstSeen();
    void setFirstSeen(Long firstSeen);

    @NotNull
    Long getLastSeen();
    void setLastSeen(Long lastSeen);

    /** 0 for none. */
    @NotNull
    @Indexed
    Long getDebtId();
    void setDebtId(Long debtId);

    Long getIssueId();
    void setIssueId(Long issueId);

    String getLinkedKey();
    void setLinkedKey(String linkedKey);
}
