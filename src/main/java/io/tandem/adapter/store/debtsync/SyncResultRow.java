package io.tandem.adapter.store.debtsync;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a pair's last synchronisation went. */
@Preload
@Table("DEBT_SYNC_RESULT")
public interface SyncResultRow extends Entity {
    @NotNull
    @Unique
    @StringLength(64)
    String getPairKey();
    void setPairKey(String pairKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    @StringLength(450)
    String getRemoteKey();
    void setRemoteKey(String remoteKey);

    /** Everything else, as JSON: read and written whole, never asked by. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();
    void setContent(String content);
}
