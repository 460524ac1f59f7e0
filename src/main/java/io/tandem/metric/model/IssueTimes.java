package io.tandem.metric.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The turning points of an issue. Null means: has not happened, or nobody can know.
 *
 * @param created    when it was created
 * @param committed  when somebody committed to it: work started, or it was in a release or sprint that had started; whichever came first
 * @param started    when it first entered a status of the category in progress
 * @param done       when it last entered a status of the category done; null again once it is reopened
 * @param plannedDue the due day in force when the work started, or the first one given after that: what the schedule is measured against
 */
public record IssueTimes(Instant created, Instant committed, Instant started, Instant done, LocalDate plannedDue) {
    public boolean isStartedOnly() {
        return started != null && done == null;
    }

    /** Whether it has a cycle time: started, done, and not done before it started, which only a damaged history says. */
    public boolean hasCycle() {
        return started != null && done != null && !done.isBefore(started);
    }
}
