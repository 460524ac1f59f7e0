package io.tandem.debt;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.DebtListener;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The one door through which items are written: by people, by the import, by a synchronisation, by a job. Each call belongs inside the caller's transaction; it lets one transaction at a time
 * write in the item's project, keeps the rules that hold between items, writes the audit row and tells the listeners. Who may write has been asked before.
 */
public final class DebtWriter {
    private final DebtStore store;
    private final DebtGraph graph;
    private final DebtDependencies dependencies;
    private final DebtTrail trail;
    private final List<DebtListener> listeners;

    public DebtWriter(DebtStore store, DebtGraph graph, DebtTrail trail, List<DebtListener> listeners) {
        this.store = store;
        this.graph = graph;
        this.dependencies = new DebtDependencies(graph);
        this.trail = trail;
        this.listeners = listeners;
    }

    /**
     * One item as it is to be.
     *
     * @param before the item as it was read; null for a new one
     * @param after  what it becomes
     */
    public record Change(DebtItem before, DebtItem after) { }

    /** Lets nobody else write in these projects until the transaction ends. */
    public void lock(Iterable<String> projectKeys) {
        // In one order, so that two who need several never wait for each other.
        TreeSet<String> ordered = new TreeSet<>();
        projectKeys.forEach(ordered::add);
        ordered.forEach(graph::lock);
    }

    /**
     * Stores a new item and gives it with its number.
     *
     * @throws io.tandem.shared.InvalidInputException when it waits for something it cannot wait for
     */
    public DebtItem add(Actor actor, DebtItem item) {
        return writeAll(actor, List.of(new Change(null, item))).get(0);
    }

    /**
     * Stores what an item became and gives it with its new version.
     *
     * @param before the item as it was read
     * @param after  the same with its new content
     * @throws io.tandem.shared.ConflictException     when the stored version is another one, or the item is gone
     * @throws io.tandem.shared.InvalidInputException when it waits for something it cannot wait for
     */
    public DebtItem change(Actor actor, DebtItem before, DebtItem after) {
        return writeAll(actor, List.of(new Change(before, after))).get(0);
    }

    /** Many at once, in their order; the same refusals as for one. */
    public List<DebtItem> writeAll(Actor actor, List<Change> changes) {
        return writeAll(actor, changes, index -> "");
    }

    /** @param place what to put before the field of a problem with the change of this index */
    List<DebtItem> writeAll(Actor actor, List<Change> changes, IntFunction<String> place) {
        lock(changes.stream().map(change -> change.after().facts().projectKey()).toList());
        List<Change> written = new ArrayList<>();
        for (Change change : changes) {
            if (change.before() == null || !change.before().facts().dependsOn().equals(change.after().facts().dependsOn())) {
                dependencies.check(change.after(), place.apply(written.size()));
            }
            written.add(new Change(change.before(), change.before() == null ? store.add(change.after()) : store.save(change.after())));
        }
        trail.written(actor, written);
        written.forEach(change -> listeners.forEach(listener -> listener.changed(change.before(), change.after())));
        Set<String> projects = written.stream().map(change -> change.after().facts().projectKey()).collect(Collectors.toCollection(TreeSet::new));
        listeners.forEach(listener -> listener.finished(projects));
        return written.stream().map(Change::after).toList();
    }

    /** Removes an item with its links; its trail stays. Items that waited for it no longer do. */
    public void delete(Actor actor, DebtItem item) {
        lock(List.of(item.facts().projectKey()));
        store.delete(item.id());
        trail.deleted(actor, item);
        listeners.forEach(listener -> listener.changed(item, null));
        listeners.forEach(listener -> listener.finished(Set.of(item.facts().projectKey())));
    }
}
