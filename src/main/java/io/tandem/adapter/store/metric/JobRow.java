package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One build of a project’s facts. */
@Preload
@Table("METRIC_JOB")
public interface JobRow extends Entity {
    /** The project’s key while the job has work left: unique, so that a project has one such job. */
    @NotNull
    @Unique
    String getActiveKey();
    void setActiveKey(String activeKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    @Indexed
    String getState();
    void setState(String state);

    @NotNull
    Long getDoneCount();
    void setDoneCount(Long doneCount);

    @NotNull
    Long getTotalCount();
    void setTotalCount(Long totalCount);

    @NotNull
    Long getLastIssueId();
    void setLastIssueId(Long lastIssueId);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getStartedAt();
    void setStartedAt(Long startedAt);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();
    void setMessage(String message);

    @NotNull
    String getRequestedBy();
    void setRequestedBy(String requestedBy);

    /** When the job was last taken up, how many issues it had read by then, and when it last read some; null before that. */
    Long getRunSince();
    void setRunSince(Long runSince);

    Long getRunFrom();
    void setRunFrom(Long runFrom);

    Long getRunAt();
    void setRunAt(Long runAt);

    /** How many issues could not be read; null is none. */
    Long getDamaged();
    void setDamaged(Long damaged);

    /** The ids of the first of them, with commas. */
    @StringLength(StringLength.UNLIMITED)
    String getDamagedIds();
    void setDamagedIds(String damagedIds);
}
