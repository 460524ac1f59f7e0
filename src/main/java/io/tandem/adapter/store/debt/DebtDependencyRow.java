package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One item that another one waits for. */
@Preload
@Table("DEBT_DEPENDENCY")
public interface DebtDependencyRow extends Entity {
    /** Both items: unique, so that a dependency exists once. */
    @NotNull
    @Unique
    String getLinkKey();
    void setLinkKey(String linkKey);

    /** The item that waits. */
    @NotNull
    @Indexed
    Long getDebtId();
    void setDebtId(Long debtId);

    /** The item it waits for. */
    @NotNull
    @Indexed
    Long getNeededId();
    void setNeededId(Long neededId);
}
