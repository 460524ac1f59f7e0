package io.tandem.review.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is recorded of a change after it was made.
 *
 * @param work     null when the issue was deleted
 * @param defects  null when nothing is recorded of the project's defects
 * @param coverage null when the project's coverage is measured nowhere
 */
public record Evidence(Work work, Defects defects, Coverage coverage) {
    /**
     * What is asked for.
     *
     * @param components those the assessment names
     * @param free       when work might begin
     * @param defectsTo  up to when defects are looked for, outside
     */
    public record Question(ReviewedIssue issue, List<String> components, Instant submitted, Instant free, Instant implemented, Instant defectsTo) {
        public Question {
            components = List.copyOf(components);
        }
    }

    /**
     * The issue's own work.
     *
     * @param started  when it first moved into progress once work might begin; null when it did not
     * @param done     when it was done; null when it is open
     * @param subTasks how many sub-tasks it has
     * @param seconds  logged on it and on them since the submission
     */
    public record Work(Instant started, Instant done, int subTasks, long seconds) { }

    /**
     * Defects created after the change.
     *
     * @param keys       those that touch one of the components, and those the issue is linked to as their cause
     * @param components of the assessment and of the issue: where was looked
     * @param isCounted  whether the project's defects are recorded at all; without, only linked ones are known
     */
    public record Defects(List<String> keys, List<String> components, boolean isCounted) {
        public Defects {
            keys = List.copyOf(keys);
            components = List.copyOf(components);
        }
    }

    /** A project's coverage in percent: the last before the change and the newest since; either is null when there is none. */
    public record Coverage(Double before, Instant beforeAt, Double after, Instant afterAt) { }

    public Optional<Work> findWork() {
        return Optional.ofNullable(work);
    }

    public Optional<Defects> findDefects() {
        return Optional.ofNullable(defects);
    }

    public Optional<Coverage> findCoverage() {
        return Optional.ofNullable(coverage);
    }
}
