package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What follows from one issue’s history. Times are milliseconds since 1970-01-01 UTC, days are counted since then, null is unknown. */
@Preload
@Table("METRIC_FACT")
@Indexes({@Index(name = "done", methodNames = {"getProjectKey", "getDoneAt"}), @Index(name = "changed", methodNames = {"getProjectKey", "getChangedAt"}), @Index(name = "issue", methodNames = {"getProjectKey", "getIssueId"}),
        @Index(name = "sprint", methodNames = {"getProjectKey", "getSprintAhead"})})
public interface IssueFactRow extends Entity {
    /** The product’s id of the issue. */
    @NotNull
    @Unique
    Long getIssueId();
    void setIssueId(Long issueId);

    @NotNull
    String getIssueKey();
    void setIssueKey(String issueKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    String getIssueType();
    void setIssueType(String issueType);

    @NotNull
    Boolean getDefect();
    void setDefect(Boolean defect);

    @NotNull
    String getCategory();
    void setCategory(String category);

    @NotNull
    Long getCreatedAt();
    void setCreatedAt(Long createdAt);

    Long getCommittedAt();
    void setCommittedAt(Long committedAt);

    Long getStartedAt();
    void setStartedAt(Long startedAt);

    Long getDoneAt();
    void setDoneAt(Long doneAt);

    Long getPlannedDue();
    void setPlannedDue(Long plannedDue);

    Long getDueDay();
    void setDueDay(Long dueDay);

    Long getEstimateSeconds();
    void setEstimateSeconds(Long estimateSeconds);

    Long getSpentSeconds();
    void setSpentSeconds(Long spentSeconds);

    Double getPoints();
    void setPoints(Double points);

    @NotNull
    Integer getBackwardMoves();
    void setBackwardMoves(Integer backwardMoves);

    @NotNull
    Integer getReopened();
    void setReopened(Integer reopened);

    @NotNull
    Integer getDueMoves();
    void setDueMoves(Integer dueMoves);

    @NotNull
    Integer getPointsChanges();
    void setPointsChanges(Integer pointsChanges);

    @NotNull
    Integer getSprintMoves();
    void setSprintMoves(Integer sprintMoves);

    @NotNull
    Integer getAssigneeMoves();
    void setAssigneeMoves(Integer assigneeMoves);

    /** The lists of the fact, as {@link FactDetails} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getDetails();
    void setDetails(String details);

    /** Components once more, percent-encoded with spaces between: what reads every completed issue does not read its details. Null in rows older than this column. */
    @StringLength(StringLength.UNLIMITED)
    String getComponentNames();
    void setComponentNames(String componentNames);

    /** All time logged, at least 0; null in rows older than this column. */
    Long getLoggedSeconds();
    void setLoggedSeconds(Long loggedSeconds);

    /** Whether it is in a sprint that had not started; null in rows older than this column. */
    Boolean getSprintAhead();
    void setSprintAhead(Boolean sprintAhead);

    /** When the fact last said something else; null in rows older than this column. */
    Long getChangedAt();
    void setChangedAt(Long changedAt);

    /** The latest build of the project when the row was written. */
    @NotNull
    Long getJobId();
    void setJobId(Long jobId);
}
