package io.tandem.debt.sync;

import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.shared.ThreePoint;
import java.util.Collection;

/** What findings cost to repair. */
final class Effort {
    /** The server counts eight hours as one day. */
    static final int MINUTES_PER_DAY = 480;
    /** No principal is smaller: an item has to cost something. Person-days. */
    private static final double LEAST_DAYS = 0.01;

    private Effort() { }

    /** Minutes of what is debt among these. */
    static long minutes(Collection<Finding> findings, SyncSettings settings) {
        return findings.stream().filter(finding -> finding.state().isDebt()).mapToLong(finding -> minutes(finding.minutes(), settings)).sum();
    }

    static long minutes(int told, SyncSettings settings) {
        return told > 0 ? told : settings.minutesWithoutEffort();
    }

    /** Minutes as the principal of an item: person-days to the hundredth, never nothing. */
    static ThreePoint principal(long minutes) {
        return ThreePoint.exactly(Math.max(LEAST_DAYS, Math.round(minutes * 100.0 / MINUTES_PER_DAY) / 100.0));
    }
}
