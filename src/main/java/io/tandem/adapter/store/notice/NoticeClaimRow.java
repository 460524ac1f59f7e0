package io.tandem.adapter.store.notice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One attempt to send what waits in a lane: two nodes cannot both make the same one. */
@Preload
@Table("NOTICE_CLAIM")
public interface NoticeClaimRow extends Entity {
    /** Lane and number. */
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();
    void setToken(String token);

    @NotNull
    @Indexed
    @StringLength(450)
    String getLane();
    void setLane(String lane);

    @NotNull
    Long getClaimNumber();
    void setClaimNumber(Long claimNumber);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getClaimedAt();
    void setClaimedAt(Long claimedAt);
}
