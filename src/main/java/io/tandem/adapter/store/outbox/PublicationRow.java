package io.tandem.adapter.store.outbox;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One page's way out: what is to be sent, how far it is, when it is tried next. */
@Preload
@Table("PUBLICATION")
public interface PublicationRow extends Entity {
    @NotNull
    @Unique
    String getRecordKey();
    void setRecordKey(String recordKey);

    @NotNull
    String getState();
    void setState(String state);

    /** Milliseconds since 1970-01-01 UTC; {@link Long#MAX_VALUE} when nothing is to be done. */
    @NotNull
    @Indexed
    Long getNextTryAt();
    void setNextTryAt(Long nextTryAt);

    @NotNull
    Integer getAttempts();
    void setAttempts(Integer attempts);

    @NotNull
    String getActorKey();
    void setActorKey(String actorKey);

    /** What is to be sent, as JSON; see {@link OutboxJson}. */
    @StringLength(StringLength.UNLIMITED)
    String getPageOrder();
    void setPageOrder(String pageOrder);

    /** How it went so far, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getProgress();
    void setProgress(String progress);

    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);
}
