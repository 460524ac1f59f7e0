package io.tandem.adapter.store.debtsync;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A server's call that was taken in. */
@Preload
@Table("HOOK_DELIVERY")
public interface DeliveryRow extends Entity {
    /** Hash of connection and the delivery's own id. */
    @NotNull
    @Unique
    @StringLength(64)
    String getDeliveryKey();
    void setDeliveryKey(String deliveryKey);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    @Indexed
    Long getTakenAt();
    void setTakenAt(Long takenAt);
}
