package io.tandem.metric.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A project's days and open work, kept by adding issues and taking them away. Taking away what was added leaves exactly what was there before,
 * so a ledger kept up to date equals one built anew. Not thread safe.
 */
public final class DayLedger {
    private final WorkingTime time;
    private final Map<LocalDate, Tally> days = new TreeMap<>();
    private final TreeSet<LocalDate> touched = new TreeSet<>();
    private final TreeMap<LocalDate, Long> startedByDay;
    private final TreeMap<LocalDate, OpenWork.Planned> plannedByDueDay;
    private final TreeMap<String, Long> openByRelease;
    private OpenWork open;

    public DayLedger(WorkingTime time) {
        this(time, List.of(), OpenWork.none());
    }

    /** @param known the days as stored; those an issue touches must be among them if they exist */
    public DayLedger(WorkingTime time, Collection<DayFacts> known, OpenWork open) {
        this.time = time;
        this.open = open;
        this.startedByDay = new TreeMap<>(open.startedByDay());
        this.plannedByDueDay = new TreeMap<>(open.plannedByDueDay());
        this.openByRelease = open.openByRelease() == null ? null : new TreeMap<>(open.openByRelease());
        known.forEach(day -> days.put(day.day(), new Tally(day)));
    }

    /** The days this issue counts on. */
    public static Collection<LocalDate> daysOf(IssueFact fact, WorkingTime time) {
        DayLedger scratch = new DayLedger(time);
        scratch.add(fact);
        return scratch.touched;
    }

    public void add(IssueFact fact) {
        count(fact, 1);
    }

    public void remove(IssueFact fact) {
        count(fact, -1);
    }

    /** The days that changed; an empty one has nothing left to tell. */
    public List<DayFacts> changedDays() {
        return touched.stream().map(day -> days.get(day).facts(day)).toList();
    }

    public OpenWork open() {
        return new OpenWork(open.issues(), open.open(), open.openDefects(), open.doneUndated(), open.planEmpty(), startedByDay, plannedByDueDay, openByRelease);
    }

    private void count(IssueFact fact, int sign) {
        IssueTimes times = fact.times();
        on(times.created()).add(DayCount.CREATED, sign);
        if (times.committed() != null) {
            on(times.committed()).add(DayCount.COMMITTED, sign);
        }
        if (times.started() != null) {
            on(times.started()).add(DayCount.STARTED, sign);
        }
        fact.scopeChanges().forEach(at -> on(at).add(DayCount.SCOPE_CHANGES, sign));
        fact.work().forEach(entry -> on(entry.at()).work(entry.person(), sign * entry.seconds()));
        if (times.done() != null) {
            countDone(fact, sign);
        }
        countOpen(fact, sign);
    }

    private void countDone(IssueFact fact, int sign) {
        Tally day = on(fact.times().done());
        day.add(DayCount.DONE, sign);
        long worked = fact.workSeconds();
        if (worked > 0) {
            day.add(DayCount.DONE_WITH_WORK, sign);
            day.add(DayCount.DONE_WORK_SECONDS, sign * worked);
        }
        if (fact.times().started() == null) {
            day.add(DayCount.DONE_WITHOUT_START, sign);
        } else {
            countCycle(fact.times(), day, sign);
        }
    }

    private void countCycle(IssueTimes times, Tally day, int sign) {
        day.cycle(times.done().getEpochSecond() - times.started().getEpochSecond(), sign);
        LocalDate start = time.dayOf(times.started());
        long actual = time.workingDays(start, time.dayOf(times.done()));
        day.add(DayCount.CYCLE_WORKING_DAYS, sign * actual);
        if (times.plannedDue() == null) {
            return;
        }
        long planned = time.workingDays(start, times.plannedDue());
        if (planned == 0) {
            day.add(DayCount.DONE_PLAN_EMPTY, sign);
            return;
        }
        day.add(DayCount.DONE_PLANNED, sign);
        day.add(DayCount.PLANNED_DAYS, sign * planned);
        day.add(DayCount.ACTUAL_DAYS, sign * actual);
    }

    private void countOpen(IssueFact fact, int sign) {
        int openIssue = fact.isOpen() ? sign : 0;
        int undated = !fact.isOpen() && fact.times().done() == null ? sign : 0;
        int planEmpty = fact.isOpen() && fact.times().isStartedOnly() ? countStarted(fact.times(), sign) : 0;
        open = new OpenWork(open.issues() + sign, open.open() + openIssue, open.openDefects() + (fact.identity().isDefect() ? openIssue : 0),
                open.doneUndated() + undated, open.planEmpty() + planEmpty, Collections.emptySortedMap(), Collections.emptySortedMap(), null);
        if (fact.isOpen() && openByRelease != null) {
            fact.plan().releases().forEach(release -> openByRelease.merge(release.name(), (long) sign, (mine, more) -> mine + more == 0 ? null : mine + more));
        }
    }

    /** @return by how much the number of plans without length changes */
    private int countStarted(IssueTimes times, int sign) {
        LocalDate start = time.dayOf(times.started());
        startedByDay.merge(start, (long) sign, (mine, more) -> mine + more == 0 ? null : mine + more);
        if (times.plannedDue() == null) {
            return 0;
        }
        long planned = time.workingDays(start, times.plannedDue());
        if (planned == 0) {
            return sign;
        }
        OpenWork.Planned sum = plannedByDueDay.getOrDefault(times.plannedDue(), new OpenWork.Planned(0, 0)).plus(sign, sign * planned);
        if (sum.issues() == 0) {
            plannedByDueDay.remove(times.plannedDue());
        } else {
            plannedByDueDay.put(times.plannedDue(), sum);
        }
        return 0;
    }

    private Tally on(Instant at) {
        LocalDate day = time.dayOf(at);
        touched.add(day);
        return days.computeIfAbsent(day, ignored -> new Tally());
    }

    /** One day while it is being counted. */
    private static final class Tally {
        private final EnumMap<DayCount, Long> counts = new EnumMap<>(DayCount.class);
        private final List<Long> cycles = new ArrayList<>();
        private final Map<String, Long> work = new HashMap<>();

        Tally() { }

        Tally(DayFacts known) {
            counts.putAll(known.counts());
            cycles.addAll(known.cycleSeconds());
            work.putAll(known.workSeconds());
        }

        void add(DayCount count, long more) {
            counts.merge(count, more, Long::sum);
        }

        /** A person whose sum is 0 is not listed, or adding and taking away would leave a trace. */
        void work(String person, long seconds) {
            if (seconds != 0) {
                work.merge(person, seconds, (mine, more) -> mine + more == 0 ? null : mine + more);
            }
        }

        void cycle(long seconds, int sign) {
            int at = Collections.binarySearch(cycles, seconds);
            if (sign > 0) {
                cycles.add(at < 0 ? -at - 1 : at, seconds);
            } else if (at >= 0) {
                cycles.remove(at);
            }
        }

        DayFacts facts(LocalDate day) {
            return new DayFacts(day, counts, cycles, work);
        }
    }
}
