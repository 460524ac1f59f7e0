package io.tandem.adapter.store.connection;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The list of allowed hosts: one row. */
@Preload
@Table("ALLOWED_HOSTS")
public interface AllowedHostsRow extends Entity {
    /** Always the same: unique, so that there is never a second list. */
    @NotNull
    @Unique
    String getOnly();
    void setOnly(String only);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    /** One entry a line. */
    @StringLength(StringLength.UNLIMITED)
    String getEntries();
    void setEntries(String entries);
}
