package io.tandem.metric.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What an issue's fields say now about when and how much. Whatever nobody entered is null.
 *
 * @param due                     its due day
 * @param originalEstimateSeconds the first estimate
 * @param timeSpentSeconds        all time logged so far
 * @param points                  its size in story points
 * @param componentIds            the product's numbers of its components, by which a renaming is noticed
 */
public record IssuePlan(LocalDate due, Long originalEstimateSeconds, Long timeSpentSeconds, Double points, List<String> components, List<PlannedRelease> releases,
                        List<PlannedSprint> sprints, List<String> componentIds) {
    public IssuePlan {
        components = List.copyOf(components);
        releases = List.copyOf(releases);
        sprints = List.copyOf(sprints);
        componentIds = List.copyOf(componentIds);
    }

    public IssuePlan(LocalDate due, Long originalEstimateSeconds, Long timeSpentSeconds, Double points, List<String> components, List<PlannedRelease> releases) {
        this(due, originalEstimateSeconds, timeSpentSeconds, points, components, releases, List.of(), List.of());
    }

    public static IssuePlan none() {
        return new IssuePlan(null, null, null, null, List.of(), List.of());
    }
}
