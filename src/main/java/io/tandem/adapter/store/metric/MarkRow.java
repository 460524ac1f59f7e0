package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A note that an issue changed. */
@Preload
@Table("METRIC_MARK")
public interface MarkRow extends Entity {
    @NotNull
    Long getIssueId();
    void setIssueId(Long issueId);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getNotedAt();
    void setNotedAt(Long notedAt);
}
