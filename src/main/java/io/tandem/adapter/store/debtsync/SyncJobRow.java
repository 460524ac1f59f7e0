package io.tandem.adapter.store.debtsync;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One synchronisation of a project. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("DEBT_SYNC_JOB")
public interface SyncJobRow extends Entity {
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
    @StringLength(20)
    String getKind();
    void setKind(String kind);

    @NotNull
    @Indexed
    @StringLength(20)
    String getState();
    void setState(String state);

    @NotNull
    @StringLength(20)
    String getPhase();
    void setPhase(String phase);

    @NotNull
    Boolean isAgain();
    void setAgain(Boolean again);

    @NotNull
    Long getDoneCount();
    void setDoneCount(Long doneCount);

    @NotNull
    Long getTotalCount();
    void setTotalCount(Long totalCount);

    @NotNull
    Long getStartedAt();
    void setStartedAt(Long startedAt);

    Long getEndedAt();
    void setEndedAt(Long endedAt);

    @NotNull
    String getRequestedBy();
    void setRequestedBy(String requestedBy);

    String getProblemCode();
    void setProblemCode(String problemCode);

    @StringLength(StringLength.UNLIMITED)
    String getProblemArguments();
    void setProblemArguments(String problemArguments);

    /** What a preview found, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getPreview();
    void setPreview(String preview);
}
