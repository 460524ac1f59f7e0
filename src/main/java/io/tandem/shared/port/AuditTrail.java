package io.tandem.shared.port;

import io.tandem.shared.AuditEntry;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.util.Optional;

/** Reads the trail that {@link AuditLog} writes. */
public interface AuditTrail {
    /** A thing's entries, oldest first. */
    Page<AuditEntry> list(String projectKey, String entity, String entityId, PageRequest page);

    /** A project's entries, newest first. */
    Page<AuditEntry> list(String projectKey, PageRequest page);

    /** The first entry of a project's chain that does not follow from the one before it; empty while the chain is intact. Reads the whole chain. */
    Optional<AuditEntry> findFirstBroken(String projectKey);
}
