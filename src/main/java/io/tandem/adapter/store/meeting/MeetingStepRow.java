package io.tandem.adapter.store.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a meeting; its token makes each version happen once. */
@Preload
@Table("MEETING_STEP")
public interface MeetingStepRow extends Entity {
    /** Meeting and version. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);
}
