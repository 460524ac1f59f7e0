package io.tandem.metric.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is not done in a project, or a part of it, told so that its lateness on any later day follows without looking at an issue again.
 *
 * @param issues         all issues
 * @param open           those not done
 * @param openDefects    those not done whose type stands for a defect
 * @param doneUndated    done, but nobody recorded when
 * @param planEmpty      started, not done, due before their start
 * @param startedByDay   started and not done, by the day they started
 * @param plannedByDueDay of those the ones with a plan to measure against, by due day
 * @param openByRelease  not done, by the name of each release they are planned for; null while facts are of a time when this was not counted
 */
public record OpenWork(long issues, long open, long openDefects, long doneUndated, long planEmpty,
                       SortedMap<LocalDate, Long> startedByDay, SortedMap<LocalDate, Planned> plannedByDueDay, SortedMap<String, Long> openByRelease) {
    /** So many issues with so many planned working days between them. */
    public record Planned(long issues, long plannedDays) {
        /** Both together; null when nothing is left. */
        Planned and(Planned other) {
            return issues + other.issues == 0 && plannedDays + other.plannedDays == 0 ? null : new Planned(issues + other.issues, plannedDays + other.plannedDays);
        }
    }

    public OpenWork {
        startedByDay = Collections.unmodifiableSortedMap(new TreeMap<>(startedByDay));
        plannedByDueDay = Collections.unmodifiableSortedMap(new TreeMap<>(plannedByDueDay));
        openByRelease = openByRelease == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(openByRelease));
    }

    public static OpenWork none() {
        return new OpenWork(0, 0, 0, 0, 0, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    public long started() {
        return startedByDay.values().stream().mapToLong(Long::longValue).sum();
    }

    public long planned() {
        return plannedByDueDay.values().stream().mapToLong(Planned::issues).sum();
    }

    /** Both together: of several projects, or of what there was and by how much it changed. */
    public OpenWork plus(OpenWork other) {
        SortedMap<LocalDate, Long> starts = new TreeMap<>(startedByDay);
        other.startedByDay.forEach((day, count) -> starts.merge(day, count, OpenWork::sum));
        SortedMap<LocalDate, Planned> plans = new TreeMap<>(plannedByDueDay);
        other.plannedByDueDay.forEach((day, planned) -> plans.merge(day, planned, Planned::and));
        return new OpenWork(issues + other.issues, open + other.open, openDefects + other.openDefects, doneUndated + other.doneUndated,
                planEmpty + other.planEmpty, starts, plans, together(openByRelease, other.openByRelease));
    }

    public boolean isEmpty() {
        return issues == 0;
    }

    /** What is 0 is not listed, or adding and taking away would leave a trace. */
    static Long sum(Long mine, Long more) {
        return mine + more == 0 ? null : Long.valueOf(mine + more);
    }

    private static SortedMap<String, Long> together(SortedMap<String, Long> one, SortedMap<String, Long> other) {
        if (one == null || other == null) {
            return null;
        }
        SortedMap<String, Long> both = new TreeMap<>(one);
        other.forEach((release, count) -> both.merge(release, count, OpenWork::sum));
        return both;
    }
}
