package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The reading of one project's issues. */
@Preload
@Table("DEBT_SCAN")
public interface ScanRow extends Entity {
    @NotNull
    @Unique
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    @Indexed
    String getState();
    void setState(String state);

    @NotNull
    Long getDoneCount();
    void setDoneCount(Long doneCount);

    @NotNull
    Long getTotalCount();
    void setTotalCount(Long totalCount);

    @NotNull
    Long getLastIssueId();
    void setLastIssueId(Long lastIssueId);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getStartedAt();
    void setStartedAt(Long startedAt);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();
    void setMessage(String message);

    @NotNull
    String getRequestedBy();
    void setRequestedBy(String requestedBy);
}
