package io.tandem.debt;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.DebtListener;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import java.util.List;

/**
 * The one door through which items are written: by people, by the import, by a synchronisation, by a job. Each call belongs inside the caller's transaction; it lets one transaction at a time
 * write in the item's project, keeps the rules that hold between items, writes the audit row and tells the listeners. Who may write has been asked before.
 */
public final class DebtWriter {
    private final DebtStore store;
    private final DebtDependencies dependencies;
    private final DebtTrail trail;
    private final List<DebtListener> listeners;

    public DebtWriter(DebtStore store, DebtGraph graph, DebtTrail trail, List<DebtListener> listeners) {
        this.store = store;
        this.dependencies = new DebtDependencies(graph);
        this.trail = trail;
        this.listeners = listeners;
    }

    /**
     * Stores a new item and gives it with its number.
     *
     * @throws io.tandem.shared.InvalidInputException when it waits for something it cannot wait for
     */
    public DebtItem add(Actor actor, DebtItem item) {
        dependencies.lock(item.facts().projectKey());
        dependencies.check(item);
        DebtItem stored = trail.recorded(actor, store.add(item));
        listeners.forEach(listener -> listener.changed(null, stored));
        return stored;
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
        dependencies.lock(before.facts().projectKey());
        if (!before.facts().dependsOn().equals(after.facts().dependsOn())) {
            dependencies.check(after);
        }
        DebtItem stored = trail.changed(actor, before, store.save(after));
        listeners.forEach(listener -> listener.changed(before, stored));
        return stored;
    }

    /** Removes an item with its links; its trail stays. Items that waited for it no longer do. */
    public void delete(Actor actor, DebtItem item) {
        dependencies.lock(item.facts().projectKey());
        store.delete(item.id());
        trail.deleted(actor, item);
        listeners.forEach(listener -> listener.changed(item, null));
    }
}
