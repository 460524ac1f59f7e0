package io.tandem.metric;

import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.StoredFact;
import io.tandem.metric.port.ChangeMarks;
import io.tandem.metric.port.ChangeMarks.Mark;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.Locks;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
    private final ChangeMarks marks;
    private final Locks locks;
    private final Transactions transactions;
    private final FactBook book;
    private final PartWatch watch;
    private final Clock clock;

    public FactUpdates(Histories histories, FactStore facts, ChangeMarks marks, Locks locks, Transactions transactions, PartWatch watch, Stamps stamps, Clock clock) {
        this.histories = histories;
        this.facts = facts;
        this.marks = marks;
        this.locks = locks;
        this.transactions = transactions;
        this.watch = watch;
        this.book = new FactBook(facts, stamps);
        this.clock = clock;
    }

    /** Notes that this issue changed, moved or went away. Cheap: for the listener, within somebody's request. */
    public void note(long issueId) {
        marks.mark(issueId, clock.instant());
    }

    /** Notes that components or releases changed. */
    public void noteParts() {
        marks.mark(ChangeMarks.PARTS, clock.instant());
    }

    /**
     * Takes in everything noted so far. Does nothing while another node is at it.
     *
     * @throws IllegalStateException once all is done, naming the issues that could not be read: their facts stay as they were
     */
    public void takeIn() {
        SortedMap<Long, RuntimeException> unreadable = new TreeMap<>();
        locks.runIfFree(Locks.TAKING_IN, () -> {
            List<Mark> batch = marks.listOldest(BATCH);
            while (!batch.isEmpty()) {
                List<Mark> now = batch;
                if (now.stream().anyMatch(mark -> mark.issueId() == ChangeMarks.PARTS)) {
                    watch.compare();
                }
                locks.run(Locks.WRITING, () -> unreadable.putAll(takeIn(now)));
                batch = marks.listOldest(BATCH);
            }
        });
        if (!unreadable.isEmpty()) {
            throw new IllegalStateException("Issues that cannot be read: " + unreadable.keySet(), unreadable.get(unreadable.firstKey()));
        }
    }

    private Map<Long, RuntimeException> takeIn(List<Mark> batch) {
        Set<Long> issueIds = batch.stream().map(Mark::issueId).collect(Collectors.toCollection(TreeSet::new));
        issueIds.remove(ChangeMarks.PARTS);
        issueIds.addAll(facts.listBlockedBy(issueIds));
        CarefulReading reading = new CarefulReading();
        List<IssueHistory> now = reading.read(histories, issueIds);
        transactions.run(() -> {
            takeIn(issueIds, now, reading);
            marks.remove(batch);
        });
        return reading.unreadable();
    }

    private void takeIn(Set<Long> issueIds, List<IssueHistory> now, CarefulReading reading) {
        Instant asOf = clock.instant();
        List<StoredFact> stored = facts.listStored(issueIds);
        Map<String, ProjectState> projects = projects(stored, now);
        List<IssueHistory> ours = now.stream().filter(history -> projects.containsKey(history.identity().projectKey())).toList();
        List<IssueFact> after = reading.derive(ours, history -> derive(history, projects.get(history.identity().projectKey())));
        List<StoredFact> before = stored.stream().filter(one -> !reading.unreadable().containsKey(one.fact().identity().id())).toList();
        facts.replaceFacts(before, after, fact -> projects.get(fact.identity().projectKey()).jobId(), asOf);
        List<IssueFact> old = before.stream().map(StoredFact::fact).toList();
        projects.values().forEach(project -> book.change(project, of(project, old), of(project, after), asOf));
    }

    /** As the facts beside it were read: settings that changed since are for the next build. */
    private static IssueFact derive(IssueHistory history, ProjectState project) {
        return IssueFacts.of(history, project.time().zone(), project.rules());
    }

    private Map<String, ProjectState> projects(List<StoredFact> before, List<IssueHistory> now) {
        List<String> keys = Stream.concat(before.stream().map(one -> one.fact().identity().projectKey()), now.stream().map(history -> history.identity().projectKey())).distinct().toList();
        return facts.listProjects(keys).stream().collect(Collectors.toMap(ProjectState::projectKey, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private static List<IssueFact> of(ProjectState project, Collection<IssueFact> facts) {
        return facts.stream().filter(fact -> fact.identity().projectKey().equals(project.projectKey())).toList();
    }
}
