package io.tandem.sandbox.jira.model;

import java.time.Instant;
import java.util.List;

/** What one person changed at one moment. Id 0 = not stored yet. */
public record HistoryGroup(long id, String authorKey, Instant created, List<HistoryItem> items) {
    public HistoryGroup {
        items = List.copyOf(items);
    }
}
