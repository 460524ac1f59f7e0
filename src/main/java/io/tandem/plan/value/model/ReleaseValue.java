package io.tandem.plan.value.model;

import io.tandem.plan.model.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was planned, done and spent for one release, day by day, in seconds of work. Planned: an issue's whole estimate on its due day; issues without one are spread evenly over the working days from the
 * release's start to its release day. Earned: an issue's whole estimate on the day it was done. Spent: the time logged. Only issues of the baseline with an estimate count.
 */
public final class ReleaseValue {
    private final WorkCalendar calendar;
    private final LocalDate start;
    private final LocalDate end;
    private final NavigableMap<LocalDate, Long> planned;
    private final NavigableMap<LocalDate, Long> earned;
    private final NavigableMap<LocalDate, Long> spent;
    private final long spread;
    private final long budget;
    private final int issues;
    private final int counted;
    private final int unplanned;

    /**
     * @param start the first day of the work: the release's own, else the day the baseline was taken
     * @param end   the release day in the baseline; without one, issues without a due day have no plan and do not count
     */
    public ReleaseValue(WorkCalendar calendar, LocalDate start, LocalDate end, List<ValueIssue> issues) {
        this.calendar = calendar;
        this.start = start;
        this.end = end;
        List<ValueIssue> estimated = issues.stream().filter(issue -> issue.seconds() != null).toList();
        List<ValueIssue> usable = estimated.stream().filter(issue -> issue.due() != null || end != null).toList();
        this.issues = issues.size();
        this.counted = usable.size();
        this.unplanned = estimated.size() - usable.size();
        this.budget = usable.stream().mapToLong(ValueIssue::seconds).sum();
        this.spread = usable.stream().filter(issue -> issue.due() == null).mapToLong(ValueIssue::seconds).sum();
        TreeMap<LocalDate, Long> plannedOn = new TreeMap<>();
        TreeMap<LocalDate, Long> earnedOn = new TreeMap<>();
        TreeMap<LocalDate, Long> spentOn = new TreeMap<>();
        usable.stream().filter(issue -> issue.due() != null).forEach(issue -> plannedOn.merge(issue.due(), issue.seconds(), Long::sum));
        usable.stream().filter(issue -> issue.done() != null).forEach(issue -> earnedOn.merge(issue.done(), issue.seconds(), Long::sum));
        usable.forEach(issue -> issue.logged().forEach(entry -> spentOn.merge(entry.day(), entry.seconds(), Long::sum)));
        planned = runningTotal(plannedOn);
        earned = runningTotal(earnedOn);
        spent = runningTotal(spentOn);
    }

    private static NavigableMap<LocalDate, Long> runningTotal(TreeMap<LocalDate, Long> daily) {
        TreeMap<LocalDate, Long> total = new TreeMap<>();
        long sum = 0;
        for (Map.Entry<LocalDate, Long> day : daily.entrySet()) {
            sum += day.getValue();
            total.put(day.getKey(), sum);
        }
        return total;
    }

    /** Seconds planned to be done by the end of this day. */
    public double planned(LocalDate day) {
        return at(planned, day) + spread * elapsedShare(day);
    }

    private double elapsedShare(LocalDate day) {
        if (spread == 0 || day.isBefore(start) && day.isBefore(end)) {
            return 0;
        }
        long whole = calendar.between(start.minusDays(1), end);
        return !day.isBefore(end) ? 1 : whole <= 0 ? 0 : (double) calendar.between(start.minusDays(1), day) / whole;
    }

    /** Seconds of the estimates of what was done by the end of this day. */
    public double earned(LocalDate day) {
        return at(earned, day);
    }

    /** Seconds logged by the end of this day; never below 0, whatever was taken back. */
    public double spent(LocalDate day) {
        return Math.max(0, at(spent, day));
    }

    private static long at(NavigableMap<LocalDate, Long> total, LocalDate day) {
        Map.Entry<LocalDate, Long> last = total.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }

    /** All estimates that count. */
    public double budget() {
        return budget;
    }

    public LocalDate start() {
        return start;
    }

    /** The day by which all is planned to be done; the start where nothing is planned. */
    public LocalDate plannedEnd() {
        LocalDate lastDue = planned.isEmpty() ? start : planned.lastKey();
        return spread > 0 && end.isAfter(lastDue) ? end : lastDue;
    }

    /** The day the last issue was done, when all are; else null. */
    public LocalDate finished() {
        return budget > 0 && !earned.isEmpty() && earned.lastEntry().getValue() == budget ? earned.lastKey() : null;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** The issues of the baseline. */
    public int issues() {
        return issues;
    }

    /** Those with an estimate and a day. */
    public int counted() {
        return counted;
    }

    /** Those with an estimate, but neither a due day nor a release day. */
    public int unplanned() {
        return unplanned;
    }
}
