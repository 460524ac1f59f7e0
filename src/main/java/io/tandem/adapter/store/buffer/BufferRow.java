package io.tandem.adapter.store.buffer;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A release's buffer with the plan in force. */
@Preload
@Table("BUFFER")
public interface BufferRow extends Entity {
    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The product’s number of the release: each has one buffer. */
    @NotNull
    @Unique
    Long getReleaseId();
    void setReleaseId(Long releaseId);

    String getReleaseName();
    void setReleaseName(String releaseName);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getSettings();
    void setSettings(String settings);

    /** The number of the plan in force; 0 while there is none. */
    @NotNull
    Integer getPlanNumber();
    void setPlanNumber(Integer planNumber);

    /** The plan in force as JSON, or null. */
    @StringLength(StringLength.UNLIMITED)
    String getPlan();
    void setPlan(String plan);

    /** The latest point of the plan in force as JSON, or null: lists need no other. */
    @StringLength(StringLength.UNLIMITED)
    String getLastPoint();
    void setLastPoint(String lastPoint);
}
