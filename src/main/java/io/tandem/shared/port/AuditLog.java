package io.tandem.shared.port;

import io.tandem.shared.AuditEvent;
import java.util.List;

/** The append-only trail. Called inside the transaction of the change it tells of, so that neither exists without the other. */
public interface AuditLog {
    void record(AuditEvent event);

    /** Several in their order. */
    default void recordAll(List<AuditEvent> events) {
        events.forEach(this::record);
    }
}
