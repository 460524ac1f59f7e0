package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a project's register has one of. Whoever writes in the register touches this row first, so that writers come one after the other. */
@Preload
@Table("DEBT_PROJECT")
public interface DebtProjectRow extends Entity {
    @NotNull
    @Unique
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Grows with every transaction that wrote. */
    @NotNull
    Long getTouched();
    void setTouched(Long touched);

    /** The version of the settings; missing while nobody has set anything. */
    Long getVersion();
    void setVersion(Long version);

    String getPriority();
    void setPriority(String priority);
}
