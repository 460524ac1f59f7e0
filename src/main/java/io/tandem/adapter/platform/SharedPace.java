package io.tandem.adapter.platform;

import io.tandem.metric.port.Pace;
import java.time.Duration;

/** Works for a share of the time and leaves the rest to others. */
public final class SharedPace implements Pace {
    /** Percent of the time one node's background work may take: a setting of the product's Java process. */
    public static final String SHARE = "io.tandem.facts.share";
    private static final int USUAL = 50;
    private static final int WHOLE = 100;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final int share;

    /** @param share percent, 1 to 100 */
    public SharedPace(int share) {
        this.share = Math.max(1, Math.min(WHOLE, share));
    }

    public static SharedPace asConfigured() {
        return new SharedPace(Integer.getInteger(SHARE, USUAL));
    }

    @Override
    public void rest(Duration worked) {
        Duration due = due(worked);
        if (due.isZero() || due.isNegative()) {
            return;
        }
        try {
            Thread.sleep(due.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never so long that a stop of the add-on waits for it. */
    Duration due(Duration worked) {
        Duration due = worked.multipliedBy(WHOLE - share).dividedBy(share);
        return due.compareTo(LONGEST) > 0 ? LONGEST : due;
    }
}
