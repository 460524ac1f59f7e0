package io.tandem.connection.pipeline.model;

import java.util.List;

/**
 * What counts as production and as a failed deployment in one project of Jira's.
 *
 * @param version          0 while nobody changed anything; a change must name the version it saw
 * @param productionTiers  the server's words for it; decide where the server names a tier
 * @param productionNames  names of environments, {@code *} stands for anything; decide where the server names no tier
 * @param remedyHours      a rollback or hotfix within so many hours after a deployment makes that one a failed one; 0 for never
 * @param remedyMarks      words at the start of a branch or title that make a change a hotfix, {@code *} stands for anything
 */
public record PipelineSettings(String projectKey, int version, List<String> productionTiers, List<String> productionNames, int remedyHours, List<String> remedyMarks) {
    public PipelineSettings {
        productionTiers = List.copyOf(productionTiers);
        productionNames = List.copyOf(productionNames);
        remedyMarks = List.copyOf(remedyMarks);
    }

    /** What holds while nobody changed anything; the names are the usual ones, review apps named after a branch are none of them. */
    public static PipelineSettings usual(String projectKey) {
        return new PipelineSettings(projectKey, 0, List.of("production"), List.of("prod", "prod-*", "prod/*", "production*", "live", "live-*", "live/*"), 24, List.of("hotfix*", "revert*"));
    }
}
