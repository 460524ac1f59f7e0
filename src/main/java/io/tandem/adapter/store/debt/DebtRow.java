package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One debt item. What lists sort and filter by is stored as it is compared: ranks beside names, the priority worked out. Each sort has its index, with the number, so that a page is found without
 * reading rows; one index holds everything that is filtered by, so that matching items are counted without reading them.
 */
@Preload
@Table("DEBT_ITEM")
@Indexes({
    @Index(name = "id", methodNames = {"getProjectKey", "getID"}),
    @Index(name = "title", methodNames = {"getProjectKey", "getSortTitle", "getID"}),
    @Index(name = "component", methodNames = {"getProjectKey", "getComponentId"}),
    @Index(name = "componentName", methodNames = {"getProjectKey", "getComponentName", "getID"}),
    @Index(name = "kind", methodNames = {"getProjectKey", "getKind", "getID"}),
    @Index(name = "origin", methodNames = {"getProjectKey", "getOrigin", "getID"}),
    @Index(name = "principal", methodNames = {"getProjectKey", "getPrincipal", "getID"}),
    @Index(name = "interest", methodNames = {"getProjectKey", "getInterest", "getID"}),
    @Index(name = "likelihood", methodNames = {"getProjectKey", "getLikelihood", "getID"}),
    @Index(name = "severity", methodNames = {"getProjectKey", "getSeverityRank", "getID"}),
    @Index(name = "owner", methodNames = {"getProjectKey", "getOwnerName", "getID"}),
    @Index(name = "decision", methodNames = {"getProjectKey", "getDecisionRank", "getID"}),
    @Index(name = "priority", methodNames = {"getProjectKey", "getPriorityOrder", "getID"}),
    @Index(name = "wsjf", methodNames = {"getProjectKey", "getWsjfOrder", "getID"}),
    @Index(name = "until", methodNames = {"getProjectKey", "getAcceptedUntil", "getID"}),
    @Index(name = "releaseName", methodNames = {"getProjectKey", "getReleaseName", "getID"}),
    @Index(name = "recorded", methodNames = {"getProjectKey", "getRecordedAt", "getID"}),
    @Index(name = "updated", methodNames = {"getProjectKey", "getUpdatedAt", "getID"}),
    @Index(name = "filter", methodNames = {"getProjectKey", "getDecision", "getAcceptedUntil", "getComponentId", "getKind", "getOrigin", "getSeverity", "getReleaseId", "getOwnerKey"})
})
public interface DebtRow extends Entity {
    @NotNull
    Long getVersion();
    void setVersion(Long version);

    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    Long getComponentId();
    void setComponentId(Long componentId);

    String getComponentName();
    void setComponentName(String componentName);

    @NotNull
    String getTitle();
    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();
    void setDescription(String description);

    /** Title and beginning of the description in lower case: what a text search looks at. */
    @NotNull
    @StringLength(300)
    String getSearchText();
    void setSearchText(String searchText);

    /** The title in lower case. */
    String getSortTitle();
    void setSortTitle(String sortTitle);

    @NotNull
    String getKind();
    void setKind(String kind);

    @NotNull
    String getOrigin();
    void setOrigin(String origin);

    @NotNull
    String getSeverity();
    void setSeverity(String severity);

    @NotNull
    Integer getSeverityRank();
    void setSeverityRank(Integer severityRank);

    /** Person-days, optimistic. */
    @NotNull
    Double getPrincipalLow();
    void setPrincipalLow(Double principalLow);

    /** Person-days, most likely. */
    @NotNull
    Double getPrincipalLikely();
    void setPrincipalLikely(Double principalLikely);

    /** Person-days, pessimistic. */
    @NotNull
    Double getPrincipalHigh();
    void setPrincipalHigh(Double principalHigh);

    /** Person-days, mean. */
    @NotNull
    Double getPrincipal();
    void setPrincipal(Double principal);

    /** Person-days per month. */
    @NotNull
    Double getInterest();
    void setInterest(Double interest);

    @NotNull
    Double getLikelihood();
    void setLikelihood(Double likelihood);

    @NotNull
    Double getPriority();
    void setPriority(Double priority);

    Integer getWsjfValue();
    void setWsjfValue(Integer wsjfValue);

    Integer getWsjfUrgency();
    void setWsjfUrgency(Integer wsjfUrgency);

    Integer getWsjfRisk();
    void setWsjfRisk(Integer wsjfRisk);

    Integer getWsjfSize();
    void setWsjfSize(Integer wsjfSize);

    /** The score below zero, so that the highest comes first; 0 for items without points, which come last. */
    Double getWsjfOrder();
    void setWsjfOrder(Double wsjfOrder);

    /** The priority below zero, so that the highest comes first. */
    Double getPriorityOrder();
    void setPriorityOrder(Double priorityOrder);

    String getOwnerKey();
    void setOwnerKey(String ownerKey);

    String getOwnerName();
    void setOwnerName(String ownerName);

    @NotNull
    String getDecision();
    void setDecision(String decision);

    @NotNull
    Integer getDecisionRank();
    void setDecisionRank(Integer decisionRank);

    @NotNull
    String getDecidedByKey();
    void setDecidedByKey(String decidedByKey);

    @NotNull
    String getDecidedByName();
    void setDecidedByName(String decidedByName);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getDecidedAt();
    void setDecidedAt(Long decidedAt);

    @StringLength(StringLength.UNLIMITED)
    String getDecisionReason();
    void setDecisionReason(String decisionReason);

    /** The last day of an acceptance as yyyy-MM-dd, which compares as days do. */
    @StringLength(10)
    String getAcceptedUntil();
    void setAcceptedUntil(String acceptedUntil);

    Long getReleaseId();
    void setReleaseId(Long releaseId);

    String getReleaseName();
    void setReleaseName(String releaseName);

    /** Numbers and keys of the linked issues as DEBT_ISSUE has them, {@code 10001:DEMO-1} with blanks between. */
    @StringLength(StringLength.UNLIMITED)
    String getLinkedIssues();
    void setLinkedIssues(String linkedIssues);

    /** The numbers of the items it waits for, with blanks between, as DEBT_DEPENDENCY has them: a page is read without asking there. */
    @StringLength(StringLength.UNLIMITED)
    String getNeededIds();
    void setNeededIds(String neededIds);

    String getSourceSystem();
    void setSourceSystem(String sourceSystem);

    String getSourceIdentity();
    void setSourceIdentity(String sourceIdentity);

    /** Project, system and identity hashed, so that a finding has one item only; a random word for items without a source. */
    @NotNull
    @Unique
    @StringLength(64)
    String getSourceKey();
    void setSourceKey(String sourceKey);

    @NotNull
    String getRecordedByKey();
    void setRecordedByKey(String recordedByKey);

    @NotNull
    String getRecordedByName();
    void setRecordedByName(String recordedByName);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getRecordedAt();
    void setRecordedAt(Long recordedAt);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getUpdatedAt();
    void setUpdatedAt(Long updatedAt);
}
