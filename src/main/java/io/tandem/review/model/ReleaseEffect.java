package io.tandem.review.model;

import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change does to its release's finish.
 *
 * @param release    the release's name
 * @param due        its day; null when none is set
 * @param today      the finish as it stands; null when something it needs is missing
 * @param doneByDue  so many of the open issues are done by the release's day with a certainty of 85 percent; null when unknown
 * @param withChange the finish with the change's own work on top; null when that cannot be reckoned
 * @param basis      what it rests on; null when nothing is known
 * @param missing    everything that is missing, in words
 */
public record ReleaseEffect(String release, LocalDate due, Finish today, Long doneByDue, Finish withChange, Basis basis, List<Reason> missing) {
    public ReleaseEffect {
        missing = List.copyOf(missing);
    }

    /**
     * Finished by these days with a certainty of 50, 85 and 95 percent; null stands for later than the last day looked at.
     *
     * @param onTime   the chance of being finished by the release's day, 0 to 1; null when no day is set
     * @param laterP50 working days later than without the change at P50; null when unknown, and without a change
     * @param laterP85 the same at P85
     */
    public record Finish(LocalDate p50, LocalDate p85, LocalDate p95, Double onTime, Integer laterP50, Integer laterP85) { }

    /**
     * Where the numbers come from.
     *
     * @param days      the days of history it draws from
     * @param perWeek   issues completed per week in them
     * @param created   issues created in them
     * @param remaining open issues of the release
     * @param asOf      the last change that is counted
     * @param latest    the last day looked at
     * @param work      how the change's work became issues; null without a change
     */
    public record Basis(DateRange days, int windowDays, long completed, long created, double perWeek, long remaining, int trials, long seed, Instant asOf, LocalDate latest, Work work) { }

    /**
     * A change's work in issues.
     *
     * @param by         {@code EFFORT} or {@code SCHEDULE}: the estimate that was used
     * @param perIssue   for {@code EFFORT} person-days an issue takes; for {@code SCHEDULE} issues done per working day
     * @param meanIssues so many issues on average
     */
    public record Work(String by, double perIssue, double meanIssues) { }
}
