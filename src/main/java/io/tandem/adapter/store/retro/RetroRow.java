package io.tandem.adapter.store.retro;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One retrospective. */
@Preload
@Table("RETROSPECTIVE")
public interface RetroRow extends Entity {
    /** Project key and release number: a release is looked back on once. */
    @NotNull
    @Unique
    String getReleaseKey();
    void setReleaseKey(String releaseKey);

    @NotNull
    @Unique
    String getRecordKey();
    void setRecordKey(String recordKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    Long getReleaseId();
    void setReleaseId(Long releaseId);

    @NotNull
    String getReleaseName();
    void setReleaseName(String releaseName);

    /** Days as {@code yyyy-MM-dd}, or null. */
    String getReleaseStart();
    void setReleaseStart(String releaseStart);

    String getReleaseDue();
    void setReleaseDue(String releaseDue);

    boolean isReleased();
    void setReleased(boolean released);

    @NotNull
    String getTitle();
    void setTitle(String title);

    @NotNull
    String getState();
    void setState(String state);

    @NotNull
    String getLanguageTag();
    void setLanguageTag(String languageTag);

    /** JSON, see {@link RetroJson}. */
    @StringLength(StringLength.UNLIMITED)
    String getNotes();
    void setNotes(String notes);

    @StringLength(StringLength.UNLIMITED)
    String getCorrections();
    void setCorrections(String corrections);

    @StringLength(StringLength.UNLIMITED)
    String getFrozen();
    void setFrozen(String frozen);

    @NotNull
    String getCreatorKey();
    void setCreatorKey(String creatorKey);

    @NotNull
    String getCreatorName();
    void setCreatorName(String creatorName);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getCreatedAt();
    void setCreatedAt(Long createdAt);

    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);
}
