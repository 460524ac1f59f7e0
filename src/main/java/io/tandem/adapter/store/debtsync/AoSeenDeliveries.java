package io.tandem.adapter.store.debtsync;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.sync.port.SeenDeliveries;
import java.time.Instant;
import net.java.ao.DBParam;

/** Calls that were taken in, by Active Objects. */
public final class AoSeenDeliveries implements SeenDeliveries {
    private final ActiveObjects activeObjects;

    public AoSeenDeliveries(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public boolean take(long connectionId, String deliveryId, Instant now, Instant keptSince) {
        activeObjects.deleteWithSQL(DeliveryRow.class, "TAKEN_AT < ?", keptSince.toEpochMilli());
        String key = Cells.hash(connectionId, deliveryId);
        if (activeObjects.count(DeliveryRow.class, "DELIVERY_KEY = ?", key) > 0) {
            return false;
        }
        activeObjects.create(DeliveryRow.class, new DBParam("DELIVERY_KEY", key), new DBParam("TAKEN_AT", now.toEpochMilli()));
        return true;
    }
}
