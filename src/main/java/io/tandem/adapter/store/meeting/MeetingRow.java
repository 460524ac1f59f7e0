package io.tandem.adapter.store.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One meeting of a board. */
@Preload
@Table("MEETING")
public interface MeetingRow extends Entity {
    @NotNull
    @Unique
    String getRecordKey();
    void setRecordKey(String recordKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The project while the meeting runs, else the meeting itself: unique, so that a project has one running meeting. */
    @NotNull
    @Unique
    String getRunningKey();
    void setRunningKey(String runningKey);

    @NotNull
    String getTitle();
    void setTitle(String title);

    /** Milliseconds since 1970-01-01 UTC, as all times here. */
    @NotNull
    Long getHeldAt();
    void setHeldAt(Long heldAt);

    @NotNull
    String getState();
    void setState(String state);

    @NotNull
    String getLanguageTag();
    void setLanguageTag(String languageTag);

    @NotNull
    String getCreatorKey();
    void setCreatorKey(String creatorKey);

    @NotNull
    String getCreatorName();
    void setCreatorName(String creatorName);

    @NotNull
    Long getCreatedAt();
    void setCreatedAt(Long createdAt);

    Long getStartedAt();
    void setStartedAt(Long startedAt);

    Long getClosedAt();
    void setClosedAt(Long closedAt);

    /** JSON: participants and items. */
    @StringLength(StringLength.UNLIMITED)
    String getAgenda();
    void setAgenda(String agenda);

    /** JSON; empty until the meeting is closed. */
    @StringLength(StringLength.UNLIMITED)
    String getMinutes();
    void setMinutes(String minutes);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);
}
