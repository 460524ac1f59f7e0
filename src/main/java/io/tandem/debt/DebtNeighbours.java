package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An item's dependencies, both ways, for whoever may see the item: they belong to the same project. */
public final class DebtNeighbours {
    private static final int MOST_WAITING = 200;

    private final DebtStore store;
    private final DebtGraph graph;
    private final DebtAccess access;
    private final DebtReader reader;

    public DebtNeighbours(DebtStore store, DebtGraph graph, DebtAccess access, DebtReader reader) {
        this.store = store;
        this.graph = graph;
        this.access = access;
        this.reader = reader;
    }

    /**
     * @param needs    what has to be repaid before
     * @param neededBy what waits for it; the first 200 by their numbers
     */
    public record Neighbours(List<DebtEntry> needs, List<DebtEntry> neededBy) { }

    /** @throws io.tandem.shared.NotFoundException when there is no such item for this person */
    public Neighbours get(Actor viewer, long id) {
        DebtItem item = store.find(id).orElseThrow(() -> DebtAccess.missing(id));
        access.requireRead(viewer, item);
        return new Neighbours(entries(viewer, item.facts().dependsOn()), entries(viewer, graph.listWaiting(id, MOST_WAITING)));
    }

    private List<DebtEntry> entries(Actor viewer, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : reader.read(viewer, store.listByIds(ids).stream().sorted(Comparator.comparing(DebtItem::id)).toList());
    }
}
