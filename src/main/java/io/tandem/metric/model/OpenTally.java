package io.tandem.metric.model;

import java.time.LocalDate;
import java.util.TreeMap;

/** By how much the open work changes. */
final class OpenTally {
    private final WorkingTime time;
    private final TreeMap<LocalDate, Long> startedByDay = new TreeMap<>();
    private final TreeMap<LocalDate, OpenWork.Planned> plannedByDueDay = new TreeMap<>();
    private final TreeMap<String, Long> openByRelease = new TreeMap<>();
    private long issues;
    private long open;
    private long openDefects;
    private long doneUndated;
    private long planEmpty;

    OpenTally(WorkingTime time) {
        this.time = time;
    }

    void count(IssueFact fact, int sign) {
        issues += sign;
        if (fact.isOpen()) {
            countOpen(fact, sign);
        } else if (fact.times().done() == null) {
            doneUndated += sign;
        }
    }

    private void countOpen(IssueFact fact, int sign) {
        open += sign;
        openDefects += fact.identity().isDefect() ? sign : 0;
        fact.plan().releases().stream().map(PlannedRelease::name).distinct().forEach(release -> openByRelease.merge(release, (long) sign, OpenWork::sum));
        if (fact.times().isStartedOnly()) {
            countStarted(fact.times(), sign);
        }
    }

    private void countStarted(IssueTimes times, int sign) {
        LocalDate start = time.dayOf(times.started());
        startedByDay.merge(start, (long) sign, OpenWork::sum);
        if (times.plannedDue() == null) {
            return;
        }
        long planned = time.workingDays(start, times.plannedDue());
        if (planned == 0) {
            planEmpty += sign;
        } else {
            plannedByDueDay.merge(times.plannedDue(), new OpenWork.Planned(sign, sign * planned), OpenWork.Planned::and);
        }
    }

    /** Changes that cancel out in number and not in days still count. */
    OpenWork change() {
        return new OpenWork(issues, open, openDefects, doneUndated, planEmpty, startedByDay, plannedByDueDay, openByRelease);
    }
}
