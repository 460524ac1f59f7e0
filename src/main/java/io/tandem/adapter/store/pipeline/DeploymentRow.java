package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A deployment. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("PIPE_DEPLOYMENT")
@Indexes(@Index(name = "deployed", methodNames = {"getPairKey", "getDeployedAt"}))
public interface DeploymentRow extends Entity {
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

    String getEnvironment();
    void setEnvironment(String environment);

    String getTier();
    void setTier(String tier);

    String getGitRef();
    void setGitRef(String gitRef);

    String getSha();
    void setSha(String sha);

    @NotNull
    String getStatus();
    void setStatus(String status);

    @NotNull
    Long getDeployedAt();
    void setDeployedAt(Long deployedAt);

    @NotNull
    Long getUpdatedAt();
    void setUpdatedAt(Long updatedAt);

    @StringLength(StringLength.UNLIMITED)
    String getUrl();
    void setUrl(String url);

    /** When this row was written. */
    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);
}
