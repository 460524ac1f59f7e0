package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far one kind of thing of one remote project was read. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("PIPE_CURSOR")
public interface PipelineCursorRow extends Entity {
    /** Hash of connection, remote project and kind. */
    @NotNull
    @Unique
    @StringLength(64)
    String getCursorKey();
    void setCursorKey(String cursorKey);

    @NotNull
    @Indexed
    Integer getConnectionId();
    void setConnectionId(Integer connectionId);

    @NotNull
    @StringLength(450)
    String getRemoteKey();
    void setRemoteKey(String remoteKey);

    @NotNull
    String getKind();
    void setKind(String kind);

    Long getChangedUpTo();
    void setChangedUpTo(Long changedUpTo);

    Long getReadAt();
    void setReadAt(Long readAt);

    Long getFailingSince();
    void setFailingSince(Long failingSince);

    String getFailureCode();
    void setFailureCode(String failureCode);

    @StringLength(StringLength.UNLIMITED)
    String getFailureArguments();
    void setFailureArguments(String failureArguments);
}
