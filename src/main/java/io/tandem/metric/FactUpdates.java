package io.tandem.metric;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.ChangeMarks;
import io.tandem.metric.port.ChangeMarks.Mark;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.Locks;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps facts current: takes an issue's old fact out of its project's days and puts the new one in, so that the result is the one a build from the
 * start would give. Projects nobody asked to build are left alone.
 */
public final class FactUpdates {
    private static final int BATCH = 200;

    private final Histories histories;
    private final FactStore facts;
    private final ChangeMarks marks;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    public FactUpdates(Histories histories, FactStore facts, ChangeMarks marks, Locks locks, Transactions transactions, Clock clock) {
        this.histories = histories;
        this.facts = facts;
        this.marks = marks;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Notes that this issue changed, moved or went away. Cheap: for the listener, within somebody's request. */
    public void note(long issueId) {
        marks.mark(issueId, clock.instant());
    }

    /** Takes in everything noted so far. Does nothing while another node is at it. */
    public void takeIn() {
        locks.runIfFree(Locks.TAKING_IN, () -> {
            List<Mark> batch = marks.listOldest(BATCH);
            while (!batch.isEmpty()) {
                List<Mark> now = batch;
                locks.run(Locks.WRITING, () -> transactions.run(() -> takeIn(now)));
                batch = marks.listOldest(BATCH);
            }
        });
    }

    private void takeIn(List<Mark> batch) {
        Instant asOf = clock.instant();
        Set<Long> issueIds = batch.stream().map(Mark::issueId).collect(Collectors.toCollection(TreeSet::new));
        List<IssueFact> before = facts.listFacts(issueIds);
        List<IssueHistory> now = histories.list(issueIds);
        Map<String, ProjectState> projects = projects(before, now);
        List<IssueFact> after = now.stream().filter(history -> projects.containsKey(history.identity().projectKey()))
                .map(history -> IssueFacts.of(history, projects.get(history.identity().projectKey()).time().zone())).toList();
        Map<Long, Long> jobs = after.stream().collect(Collectors.toMap(fact -> fact.identity().id(), fact -> projects.get(fact.identity().projectKey()).jobId()));
        replace(issueIds, after, jobs);
        projects.values().forEach(project -> count(project, of(project, before), of(project, after), asOf));
        marks.remove(batch);
    }

    private Map<String, ProjectState> projects(List<IssueFact> before, List<IssueHistory> now) {
        List<String> keys = Stream.concat(before.stream().map(fact -> fact.identity().projectKey()), now.stream().map(history -> history.identity().projectKey())).distinct().toList();
        return facts.listProjects(keys).stream().collect(Collectors.toMap(ProjectState::projectKey, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /** Each fact keeps the number of its project's latest job, so that a build under way does not take it for a leftover. */
    private void replace(Set<Long> issueIds, List<IssueFact> after, Map<Long, Long> jobs) {
        Map<Long, List<IssueFact>> byJob = after.stream().collect(Collectors.groupingBy(fact -> jobs.get(fact.identity().id())));
        facts.replaceFacts(issueIds, List.of(), 0);
        byJob.forEach((jobId, some) -> facts.replaceFacts(List.of(), some, jobId));
    }

    private static List<IssueFact> of(ProjectState project, List<IssueFact> facts) {
        return facts.stream().filter(fact -> fact.identity().projectKey().equals(project.projectKey())).toList();
    }

    /** The days of a project never built to the end are counted when it is. */
    void count(ProjectState project, List<IssueFact> before, List<IssueFact> after, Instant asOf) {
        if (!project.isBuilt() || project.isBuilding()) {
            return;
        }
        Collection<LocalDate> touched = Stream.concat(before.stream(), after.stream()).flatMap(fact -> DayLedger.daysOf(fact, project.time()).stream()).collect(Collectors.toCollection(TreeSet::new));
        List<DayFacts> known = facts.listDays(project.projectKey(), touched);
        DayLedger ledger = new DayLedger(project.time(), known, project.open());
        before.forEach(ledger::remove);
        after.forEach(ledger::add);
        facts.saveDays(project.projectKey(), ledger.changedDays());
        facts.saveProject(new ProjectState(project.projectKey(), project.jobId(), true, false, asOf, project.time(), ledger.open()));
    }
}
