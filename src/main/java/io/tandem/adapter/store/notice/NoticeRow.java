package io.tandem.adapter.store.notice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One notice on its way out. */
@Preload
@Table("NOTICE")
public interface NoticeRow extends Entity {
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();
    void setToken(String token);

    /** What shares a lane leaves one after the other. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getLane();
    void setLane(String lane);

    /** {@code WAITING}, {@code CLAIMED}, {@code SENT} or {@code DROPPED}. */
    @NotNull
    @Indexed
    String getState();
    void setState(String state);

    @NotNull
    String getUrgency();
    void setUrgency(String urgency);

    /** Milliseconds since 1970-01-01 UTC: of one that waits, not before; of a claimed one, when the claim runs out. */
    @NotNull
    Long getNextAt();
    void setNextAt(Long nextAt);

    /** When {@code nextAt} and {@code state} were last written: lies in the future only after the clock was set back. */
    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);

    @NotNull
    Long getCreatedAt();
    void setCreatedAt(Long createdAt);

    @NotNull
    Integer getAttempts();
    void setAttempts(Integer attempts);

    /** The latest claim; empty before the first. */
    @Indexed
    @StringLength(450)
    String getClaimToken();
    void setClaimToken(String claimToken);

    /** The last failure, or why it was dropped. */
    @StringLength(StringLength.UNLIMITED)
    String getProblem();
    void setProblem(String problem);

    /** JSON, see {@link StoredNotice}. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();
    void setContent(String content);
}
