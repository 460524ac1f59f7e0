package io.tandem.metric.model;

import java.time.Instant;

/**
 * What is stored about the facts of one project.
 *
 * @param jobId   the job that builds them or built them last
 * @param isBuilt whether there are facts to read; stays true while they are built anew
 * @param isBuilding whether a job is at work or waits to be
 * @param asOf    the last time changes were taken in; null when never built
 * @param time    the working time they were computed with
 * @param rules   the rules they were computed with; their calendar is in the time
 */
public record ProjectState(String projectKey, Long jobId, boolean isBuilt, boolean isBuilding, Instant asOf, WorkingTime time, OpenWork open, FactRules rules) {
    public ProjectState {
        rules = rules.withoutCalendar();
    }

    public ProjectState(String projectKey, Long jobId, boolean isBuilt, boolean isBuilding, Instant asOf, WorkingTime time, OpenWork open) {
        this(projectKey, jobId, isBuilt, isBuilding, asOf, time, open, FactRules.usual());
    }

    /** Whether what the settings say now is what the facts were computed with. @param product the product's own working time */
    public boolean isReadBy(FactRules now, WorkingTime product) {
        return rules.equals(now.withoutCalendar()) && time.equals(now.apply(product));
    }

    /** With facts to read and no job at work. */
    public ProjectState counted(Instant at, OpenWork work) {
        return new ProjectState(projectKey, jobId, true, false, at, time, work, rules);
    }
}
