package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The sums of one day of one remote project, as one project of Jira’s sees it. */
@Preload
@Table("PIPE_DAY")
@Indexes(@Index(name = "project", methodNames = {"getProjectKey", "getDayNumber"}))
public interface PipelineDayRow extends Entity {
    /** Hash of project, connection, remote project and day. */
    @NotNull
    @Unique
    @StringLength(64)
    String getDayKey();
    void setDayKey(String dayKey);

    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Hash of connection and remote project. */
    @NotNull
    @StringLength(64)
    String getPairKey();
    void setPairKey(String pairKey);

    @NotNull
    Integer getConnectionId();
    void setConnectionId(Integer connectionId);

    @NotNull
    @StringLength(450)
    String getRemoteKey();
    void setRemoteKey(String remoteKey);

    /** Days since 1970-01-01, UTC. */
    @NotNull
    Integer getDayNumber();
    void setDayNumber(Integer dayNumber);

    /** {@code BUILDS_PASSED=3;DEPLOYMENTS=1}: always read together, never searched by. */
    @StringLength(StringLength.UNLIMITED)
    String getCounts();
    void setCounts(String counts);

    /** With commas, as the next two. */
    @StringLength(StringLength.UNLIMITED)
    String getLeadSeconds();
    void setLeadSeconds(String leadSeconds);

    @StringLength(StringLength.UNLIMITED)
    String getMergeSeconds();
    void setMergeSeconds(String mergeSeconds);

    @StringLength(StringLength.UNLIMITED)
    String getRecoverySeconds();
    void setRecoverySeconds(String recoverySeconds);
}
