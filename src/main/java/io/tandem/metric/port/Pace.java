package io.tandem.metric.port;

import java.time.Duration;

/** How much of a node long work in the background may take. */
public interface Pace {
    /** Waits as long as is due after this much work; not at all when asked to hurry. Called while no lock is held. */
    void rest(Duration worked);
}
