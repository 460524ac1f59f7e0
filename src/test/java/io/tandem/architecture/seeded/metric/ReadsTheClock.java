package io.tandem.architecture.seeded.metric;

import java.time.Instant;

/** Takes the time itself. */
public final class ReadsTheClock {
    public Instant now() {
        return Instant.now();
    }
}
