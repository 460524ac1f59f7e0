package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A build. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("PIPE_BUILD")
@Indexes(@Index(name = "started", methodNames = {"getPairKey", "getStartedAt"}))
public interface BuildRow extends Entity {
    /** Hash of connection, remote project and the thing’s own id: each stands once. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();
    void setRowKey(String rowKey);

    /** Hash of connection and remote project. */
    @NotNull
    @StringLength(64)
    String getPairKey();
    void setPairKey(String pairKey);

    @NotNull
    String getRemoteId();
    void setRemoteId(String remoteId);

    String getGitRef();
    void setGitRef(String gitRef);

    @NotNull
    Boolean getMainBranch();
    void setMainBranch(Boolean mainBranch);

    @NotNull
    String getStatus();
    void setStatus(String status);

    String getSha();
    void setSha(String sha);

    @NotNull
    Long getStartedAt();
    void setStartedAt(Long startedAt);

    Long getFinishedAt();
    void setFinishedAt(Long finishedAt);

    @NotNull
    Long getUpdatedAt();
    void setUpdatedAt(Long updatedAt);

    /** Name, status and seconds of each, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getStages();
    void setStages(String stages);

    Long getTestsPassed();
    void setTestsPassed(Long testsPassed);

    Long getTestsFailed();
    void setTestsFailed(Long testsFailed);

    Long getTestsSkipped();
    void setTestsSkipped(Long testsSkipped);

    @StringLength(StringLength.UNLIMITED)
    String getUrl();
    void setUrl(String url);

    /** When this row was written. */
    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);
}
