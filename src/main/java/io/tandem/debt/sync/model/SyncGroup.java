package io.tandem.debt.sync.model;

import io.tandem.debt.model.DebtSeverity;
import java.util.Objects;

/**
 * What the synchronisation made of findings that belong together, and what it last wrote: whatever differs from that in the item was changed by a person, and is theirs.
 *
 * @param id        0 until stored
 * @param key       what tells it from others: pair, grouping and what they have in common
 * @param grouping  by what they were put together; later ones may be put together otherwise
 * @param debtId    the item; 0 once a person removed it, which is a decision too
 * @param title     the title last written
 * @param minutes   the effort last written as principal
 * @param severity  the severity last written
 * @param mode      the mode that severity was told in
 */
public record SyncGroup(long id, SourcePair pair, String key, Grouping grouping, long debtId, String title, long minutes, DebtSeverity severity, RatingMode mode) {
    public SyncGroup {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(title, "title");
    }

    /** Whether a person removed its item: no new one is made. */
    public boolean isDismissed() {
        return debtId == 0;
    }

    public SyncGroup dismissed() {
        return new SyncGroup(id, pair, key, grouping, 0, title, minutes, severity, mode);
    }

    public SyncGroup wrote(String newTitle, long newMinutes, DebtSeverity newSeverity, RatingMode newMode) {
        return new SyncGroup(id, pair, key, grouping, debtId, newTitle, newMinutes, newSeverity, newMode);
    }
}
