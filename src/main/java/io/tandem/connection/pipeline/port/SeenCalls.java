package io.tandem.connection.pipeline.port;

import java.time.Instant;

/** Remembers which of a server's calls were taken in. */
public interface SeenCalls {
    /** @return whether it is new; false when it was taken in before. Forgets, at the same time, what is older than {@code keptSince} */
    boolean take(long connectionId, String callId, Instant now, Instant keptSince);
}
