package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** An issue whose texts may have changed. */
@Preload
@Table("DEBT_SCAN_MARK")
public interface ScanMarkRow extends Entity {
    @NotNull
    Long getIssueId();
    void setIssueId(Long issueId);
}
