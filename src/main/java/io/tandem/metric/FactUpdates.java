package io.tandem.metric;

import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.StoredFact;
import io.tandem.metric.port.ChangeMarks;
import io.tandem.metric.port.ChangeMarks.Mark;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.Locks;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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
 * start would give. An issue that is blocked by one that changed is read again with it. Projects nobody asked to build are left alone.
 */
public final class FactUpdates {
    private static final int BATCH = 200;

    private final Histories histories;
    private final FactStore facts;
    private final FactSettings settings;
    private final ChangeMarks marks;
    private final Locks locks;
    private final Transactions transactions;
    private final FactBook book;
    private final Clock clock;

    public FactUpdates(Histories histories, FactStore facts, FactSettings settings, ChangeMarks marks, Locks locks, Transactions transactions, Stamps stamps, Clock clock) {
        this.histories = histories;
        this.facts = facts;
        this.settings = settings;
        this.marks = marks;
        this.locks = locks;
        this.transactions = transactions;
        this.book = new FactBook(facts, stamps);
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
        issueIds.addAll(facts.listBlockedBy(issueIds));
        List<IssueHistory> now = histories.list(issueIds);
        List<StoredFact> stored = facts.listStored(issueIds);
        List<IssueFact> before = stored.stream().map(StoredFact::fact).toList();
        Map<String, ProjectState> projects = projects(before, now);
        Map<String, FactRules> rules = new HashMap<>();
        List<IssueFact> after = now.stream().filter(history -> projects.containsKey(history.identity().projectKey()))
                .map(history -> IssueFacts.of(history, projects.get(history.identity().projectKey()).time().zone(), rules.computeIfAbsent(history.identity().projectKey(), settings::get))).toList();
        facts.replaceFacts(stored, after, fact -> projects.get(fact.identity().projectKey()).jobId(), asOf);
        projects.values().forEach(project -> book.change(project, of(project, before), of(project, after), asOf));
        marks.remove(batch);
    }

    private Map<String, ProjectState> projects(List<IssueFact> before, List<IssueHistory> now) {
        List<String> keys = Stream.concat(before.stream().map(fact -> fact.identity().projectKey()), now.stream().map(history -> history.identity().projectKey())).distinct().toList();
        return facts.listProjects(keys).stream().collect(Collectors.toMap(ProjectState::projectKey, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private static List<IssueFact> of(ProjectState project, Collection<IssueFact> facts) {
        return facts.stream().filter(fact -> fact.identity().projectKey().equals(project.projectKey())).toList();
    }
}
