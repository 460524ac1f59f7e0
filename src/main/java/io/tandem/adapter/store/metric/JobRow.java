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
}
