package io.tandem.debt.sync.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the last synchronisation of a pair went, and what the last good one found.
 *
 * @param triedAt       when it was last tried
 * @param succeededAt   when one last went well; null for never
 * @param failingSince  since when every one has failed; null when the last went well
 * @param failure       why; null exactly when {@code failingSince} is
 * @param counts        of the last good one
 * @param server        the server's version then
 * @param mode          its mode then; null before the first
 * @param formerMode    the mode before, when the last good one was the first after a change; else null
 * @param analysedAt    the analysis it brought; null before the first
 * @param effortKey     the server's measure of the whole effort
 * @param effortMinutes its value; -1 for none
 * @param minutesByComponent the server's measure by component of Jira's; files of no component under the empty name
 * @param debtMinutes   what the findings that are debt come to here, whether in an item or not
 */
public record SyncResult(SourcePair pair, Instant triedAt, Instant succeededAt, Instant failingSince, Reason failure, SyncCounts counts, String server, RatingMode mode, RatingMode formerMode,
                         Instant analysedAt, String effortKey, long effortMinutes, long debtMinutes, Map<String, Long> minutesByComponent) {
    public SyncResult {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(counts, "counts");
        minutesByComponent = Map.copyOf(minutesByComponent);
    }

    public static SyncResult none(SourcePair pair) {
        return new SyncResult(pair, null, null, null, null, SyncCounts.NONE, "", null, null, null, "", -1, 0, Map.of());
    }

    public SyncResult succeeded(Instant now, SyncCounts found, Reading reading, long debt, Map<String, Long> byComponent) {
        RatingMode former = mode == null || mode == reading.mode() ? null : mode;
        return new SyncResult(pair, now, now, null, null, found, reading.version(), reading.mode(), former, reading.analysedAt(), reading.effortKey(), reading.effortMinutes(), debt, byComponent);
    }

    public SyncResult failed(Instant now, Reason why) {
        return new SyncResult(pair, now, succeededAt, failingSince == null ? now : failingSince, why, counts, server, mode, formerMode, analysedAt, effortKey, effortMinutes, debtMinutes, minutesByComponent);
    }

    public Optional<Reason> findFailure() {
        return Optional.ofNullable(failure);
    }
}
