package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One issue linked to one item. */
@Preload
@Table("DEBT_ISSUE")
public interface DebtIssueRow extends Entity {
    /** Item and issue: unique, so that a link exists once. */
    @NotNull
    @Unique
    String getLinkKey();
    void setLinkKey(String linkKey);

    @NotNull
    @Indexed
    Long getDebtId();
    void setDebtId(Long debtId);

    @NotNull
    @Indexed
    Long getIssueId();
    void setIssueId(Long issueId);

    /** The issue's key when it was linked; the number decides. */
    @NotNull
    String getIssueKey();
    void setIssueKey(String issueKey);
}
