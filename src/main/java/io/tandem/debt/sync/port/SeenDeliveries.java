package io.tandem.debt.sync.port;

import java.time.Instant;

/** Remembers which of a server's calls were taken in. */
public interface SeenDeliveries {
    /** @return whether it is new; false when it was taken in before. Forgets, at the same time, what is older than {@code keptSince} */
    boolean take(long connectionId, String deliveryId, Instant now, Instant keptSince);
}
