package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A merge request. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("PIPE_MERGE")
@Indexes(@Index(name = "merged", methodNames = {"getPairKey", "getMergedAt"}))
public interface MergeRequestRow extends Entity {
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
    Long getIid();
    void setIid(Long iid);

    @StringLength(StringLength.UNLIMITED)
    String getTitle();
    void setTitle(String title);

    String getSourceBranch();
    void setSourceBranch(String sourceBranch);

    @NotNull
    Boolean getToMain();
    void setToMain(Boolean toMain);

    @NotNull
    Long getOpenedAt();
    void setOpenedAt(Long openedAt);

    Long getMergedAt();
    void setMergedAt(Long mergedAt);

    Long getFirstCommitAt();
    void setFirstCommitAt(Long firstCommitAt);

    Long getFirstReviewAt();
    void setFirstReviewAt(Long firstReviewAt);

    String getMergeSha();
    void setMergeSha(String mergeSha);

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
