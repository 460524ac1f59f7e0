package io.tandem.adapter.store.debtsync;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the synchronisation made of findings that belong together, and what it wrote last. */
@Preload
@Table("FINDING_GROUP")
public interface GroupRow extends Entity {
    @NotNull
    @Unique
    @StringLength(64)
    String getGroupKey();
    void setGroupKey(String groupKey);

    @NotNull
    @Indexed
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

    @NotNull
    @StringLength(30)
    String getGrouping();
    void setGrouping(String grouping);

    /** 0 once a person removed the item. */
    @NotNull
    @Indexed
    Long getDebtId();
    void setDebtId(Long debtId);

    @NotNull
    String getTitle();
    void setTitle(String title);

    @NotNull
    Long getMinutes();
    void setMinutes(Long minutes);

    @NotNull
    @StringLength(20)
    String getSeverity();
    void setSeverity(String severity);

    @NotNull
    @StringLength(20)
    String getRatingMode();
    void setRatingMode(String ratingMode);
}
