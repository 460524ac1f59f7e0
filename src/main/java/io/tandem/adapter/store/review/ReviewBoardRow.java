package io.tandem.adapter.store.review;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a project's board and rules; never changed, the highest version is in force. */
@Preload
@Table("REVIEW_BOARD")
public interface ReviewBoardRow extends Entity {
    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Project and version: unique, so that each version happens once. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getSettings();
    void setSettings(String settings);
}
