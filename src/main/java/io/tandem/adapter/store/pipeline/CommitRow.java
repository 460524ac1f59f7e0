package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A commit on the main branch. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("PIPE_COMMIT")
@Indexes(@Index(name = "committed", methodNames = {"getPairKey", "getCommittedAt"}))
public interface CommitRow extends Entity {
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
    String getSha();
    void setSha(String sha);

    @NotNull
    Long getCommittedAt();
    void setCommittedAt(Long committedAt);

    @StringLength(StringLength.UNLIMITED)
    String getTitle();
    void setTitle(String title);

    @NotNull
    Boolean getFilesKnown();
    void setFilesKnown(Boolean filesKnown);

    /** One path a line. */
    @StringLength(StringLength.UNLIMITED)
    String getFiles();
    void setFiles(String files);

    /** When this row was written. */
    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);
}
