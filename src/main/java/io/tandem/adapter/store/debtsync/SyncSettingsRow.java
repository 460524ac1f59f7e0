package io.tandem.adapter.store.debtsync;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a project keeps in step. */
@Preload
@Table("DEBT_SYNC_SETTINGS")
public interface SyncSettingsRow extends Entity {
    @NotNull
    @Unique
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    /** The settings, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();
    void setContent(String content);
}
