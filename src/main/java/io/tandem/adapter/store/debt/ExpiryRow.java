package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An acceptance that was found to have run out. */
@Preload
@Table("DEBT_EXPIRY")
public interface ExpiryRow extends Entity {
    /** Item and last day, so that it is found once. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    @Indexed
    Long getFoundAt();
    void setFoundAt(Long foundAt);
}
