package io.tandem.testing.metric;

import io.tandem.metric.model.StatusCategory;
import java.util.Map;

/** What the statuses of the data in these tests mean: histories name them and say no category. */
final class StatusNames {
    private static final Map<String, StatusCategory> BY_NAME = Map.ofEntries(
            Map.entry("Backlog", StatusCategory.TO_DO), Map.entry("Selected for Development", StatusCategory.TO_DO), Map.entry("Open", StatusCategory.TO_DO),
            Map.entry("Received", StatusCategory.TO_DO), Map.entry("Reopened", StatusCategory.TO_DO),
            Map.entry("In Progress", StatusCategory.IN_PROGRESS), Map.entry("In Review", StatusCategory.IN_PROGRESS), Map.entry("In Test", StatusCategory.IN_PROGRESS),
            Map.entry("Done", StatusCategory.DONE), Map.entry("Resolved", StatusCategory.DONE), Map.entry("Closed", StatusCategory.DONE));
    private static final Map<String, StatusCategory> BY_KEY = Map.of("new", StatusCategory.TO_DO, "indeterminate", StatusCategory.IN_PROGRESS, "done", StatusCategory.DONE);

    private StatusNames() { }

    static StatusCategory category(String status) {
        return status == null ? StatusCategory.UNKNOWN : BY_NAME.getOrDefault(status, StatusCategory.UNKNOWN);
    }

    static StatusCategory ofKey(String category) {
        return BY_KEY.getOrDefault(category, StatusCategory.UNKNOWN);
    }
}
