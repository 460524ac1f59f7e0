package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A note that an issue left a project. */
@Preload
@Table("METRIC_REMOVAL")
public interface RemovalRow extends Entity {
    @NotNull
    Long getIssueId();
    void setIssueId(Long issueId);

    @NotNull
    String getIssueKey();
    void setIssueKey(String issueKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    @Indexed
    Long getRemovedAt();
    void setRemovedAt(Long removedAt);
}
