package io.tandem.debt.sync.model;

import io.tandem.debt.model.DebtSeverity;
import java.util.List;
import java.util.Objects;

/**
 * What a synchronisation would do.
 *
 * @param counts what it would come to
 * @param items  the items it would touch, those with most effort first, at most {@link #MOST}
 */
public record Preview(SyncCounts counts, List<Item> items) {
    /** More nobody reads. */
    public static final int MOST = 100;

    /** @param component the component's name, empty for none; @param minutes effort of what is debt in it */
    public record Item(ItemEvent event, String title, String component, DebtSeverity severity, int findings, long minutes) { }

    public Preview {
        Objects.requireNonNull(counts, "counts");
        items = List.copyOf(items);
    }
}
