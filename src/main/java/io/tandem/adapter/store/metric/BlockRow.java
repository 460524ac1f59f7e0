package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Which issue’s fact depends on which: to find the blocked ones when a blocking one changes. */
@Preload
@Table("METRIC_BLOCK")
public interface BlockRow extends Entity {
    @NotNull
    @Indexed
    Long getIssueId();
    void setIssueId(Long issueId);

    @NotNull
    @Indexed
    Long getBlockerId();
    void setBlockerId(Long blockerId);
}
