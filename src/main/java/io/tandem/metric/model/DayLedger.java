package io.tandem.metric.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By how much the days and the open work of a project, its components and its releases change, as issues are added and taken away. Taking away what was added leaves
 * nothing, so what is kept up to date by changes equals what is counted anew; and a day on which nothing changed need not be written. Not thread safe.
 */
public final class DayLedger {
    private final WorkingTime time;
    private final Map<FactScope, Map<LocalDate, DayTally>> days = new HashMap<>();
    private final Map<FactScope, OpenTally> open = new HashMap<>();

    public DayLedger(WorkingTime time) {
        this.time = time;
    }

    public void add(IssueFact fact) {
        scopes(fact).forEach(scope -> count(scope, fact, 1));
    }

    public void remove(IssueFact fact) {
        scopes(fact).forEach(scope -> count(scope, fact, -1));
    }

    /** The parts of the project anything was counted in, whether or not it changed. */
    public Set<FactScope> scopes() {
        return Set.copyOf(open.keySet());
    }

    /** The days of this part that change, by part; a part without such days is left out. */
    public Map<FactScope, Set<LocalDate>> changedDays() {
        Map<FactScope, Set<LocalDate>> changed = new HashMap<>();
        days.forEach((scope, tallies) -> {
            Set<LocalDate> some = tallies.entrySet().stream().filter(day -> !day.getValue().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
            if (!some.isEmpty()) {
                changed.put(scope, some);
            }
        });
        return changed;
    }

    /** This day after the changes. @param known the day before them */
    public DayFacts apply(FactScope scope, DayFacts known) {
        DayTally tally = days.getOrDefault(scope, Map.of()).get(known.day());
        return tally == null ? known : tally.apply(known);
    }

    /** The open work after the changes. @param known the open work before them */
    public OpenWork apply(FactScope scope, OpenWork known) {
        OpenTally tally = open.get(scope);
        return tally == null ? known : known.plus(tally.change());
    }

    /** The days of this part, oldest first, if there was nothing before. */
    public List<DayFacts> listDays(FactScope scope) {
        return new TreeMap<>(days.getOrDefault(scope, Map.of())).entrySet().stream().filter(day -> !day.getValue().isEmpty()).map(day -> DayTally.of(day.getKey(), day.getValue())).toList();
    }

    private static Set<FactScope> scopes(IssueFact fact) {
        Set<FactScope> scopes = new LinkedHashSet<>();
        scopes.add(FactScope.whole());
        fact.plan().components().forEach(name -> scopes.add(FactScope.component(name)));
        fact.plan().releases().forEach(release -> scopes.add(FactScope.release(release.name())));
        return scopes;
    }

    private void count(FactScope scope, IssueFact fact, int sign) {
        Map<LocalDate, DayTally> tallies = days.computeIfAbsent(scope, part -> new HashMap<>());
        new Count(tallies, sign).of(fact);
        open.computeIfAbsent(scope, part -> new OpenTally(time)).count(fact, sign);
    }

    /** One issue being added or taken away. */
    private final class Count {
        private final Map<LocalDate, DayTally> tallies;
        private final int sign;

        Count(Map<LocalDate, DayTally> tallies, int sign) {
            this.tallies = tallies;
            this.sign = sign;
        }

        void of(IssueFact fact) {
            IssueTimes times = fact.times();
            countCreated(fact, on(times.created()));
            if (times.committed() != null) {
                on(times.committed()).add(DayCount.COMMITTED, sign);
            }
            if (times.started() != null) {
                on(times.started()).add(DayCount.STARTED, sign);
            }
            fact.happenings().forEach(happening -> on(happening.at()).add(happening.kind().count(), sign));
            fact.scopeChanges().forEach(at -> on(at).add(DayCount.SCOPE_CHANGES, sign));
            fact.work().forEach(entry -> on(entry.at()).work(entry.person(), sign * entry.seconds()));
            if (times.done() != null) {
                countDone(fact, on(times.done()));
            }
        }

        private void countCreated(IssueFact fact, DayTally day) {
            day.add(DayCount.CREATED, sign);
            if (fact.identity().isDefect()) {
                day.add(DayCount.DEFECTS_CREATED, sign);
            }
            if (fact.hasUnknownSprint()) {
                day.add(DayCount.SPRINT_START_UNKNOWN, sign);
            }
        }

        private void countDone(IssueFact fact, DayTally day) {
            day.add(DayCount.DONE, sign);
            long worked = fact.workSeconds();
            if (worked > 0) {
                day.add(DayCount.DONE_WITH_WORK, sign);
                day.add(DayCount.DONE_WORK_SECONDS, sign * worked);
            }
            if (fact.times().hasCycle()) {
                countCycle(fact, day);
            } else {
                day.add(DayCount.DONE_WITHOUT_START, sign);
            }
        }

        private void countCycle(IssueFact fact, DayTally day) {
            IssueTimes times = fact.times();
            long actual = time.workingDays(time.dayOf(times.started()), time.dayOf(times.done()));
            day.cycle(times.done().getEpochSecond() - times.started().getEpochSecond(), actual, sign);
            day.add(DayCount.CYCLE_WORKING_DAYS, sign * actual);
            FlowTime flow = fact.flow();
            day.add(DayCount.ACTIVE_SECONDS, sign * flow.activeSeconds());
            day.add(DayCount.WAITING_SECONDS, sign * flow.waitingSeconds());
            day.add(DayCount.BLOCKED_SECONDS, sign * flow.blockedSeconds());
            if (times.plannedDue() != null) {
                countPlan(times, actual, day);
            }
        }

        private void countPlan(IssueTimes times, long actual, DayTally day) {
            long planned = time.workingDays(time.dayOf(times.started()), times.plannedDue());
            if (planned == 0) {
                day.add(DayCount.DONE_PLAN_EMPTY, sign);
                return;
            }
            day.add(DayCount.DONE_PLANNED, sign);
            day.add(DayCount.PLANNED_DAYS, sign * planned);
            day.add(DayCount.ACTUAL_DAYS, sign * actual);
        }

        private DayTally on(Instant at) {
            return tallies.computeIfAbsent(time.dayOf(at), day -> new DayTally());
        }
    }
}
