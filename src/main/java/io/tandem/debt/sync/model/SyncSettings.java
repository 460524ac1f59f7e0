package io.tandem.debt.sync.model;

import io.tandem.debt.model.DebtSeverity;
import java.util.List;
import java.util.Objects;

/**
 * How a project keeps in step.
 *
 * @param version              0 before anybody set them
 * @param isAutomatic          whether it happens by itself: every so many hours, and after an analysis that the server tells of
 * @param intervalHours        1 to 168
 * @param minimumSeverity      milder findings become no item by themselves
 * @param minimumMinutes       findings that come to less effort together become no item
 * @param minutesWithoutEffort what a finding counts for whose rule has no effort; 1 or more, because repairing is never free
 * @param acceptanceDays       how long an acceptance holds that was taken over from the server, which knows no end
 */
public record SyncSettings(String projectKey, int version, boolean isAutomatic, int intervalHours, DebtSeverity minimumSeverity, int minimumMinutes, int minutesWithoutEffort, int acceptanceDays,
                           Grouping grouping, List<ComponentRule> components) {
    public SyncSettings {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(minimumSeverity, "minimumSeverity");
        Objects.requireNonNull(grouping, "grouping");
        components = List.copyOf(components);
    }

    /** What holds before anybody set anything: nothing by itself, and nothing mild. */
    public static SyncSettings usual(String projectKey) {
        return new SyncSettings(projectKey, 0, false, 24, DebtSeverity.MEDIUM, 0, 5, 180, Grouping.RULE_AND_COMPONENT, List.of());
    }
}
