package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtPriority;
import io.tandem.debt.model.DebtSort;
import io.tandem.debt.port.DebtSettingsStore;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.Actor;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reading the register. Whoever may see the project may read; of the linked issues everyone reads those they may see. */
public final class DebtRegister {
    private static final int PIECE = 500;

    /** Many items, read while they are taken, in the order of their numbers. */
    public interface AllEntries {
        void forEach(Consumer<DebtEntry> each);
    }

    private final DebtStore store;
    private final ProjectParts parts;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtQueryReader queries;
    private final DebtSettingsStore settings;

    public DebtRegister(DebtStore store, ProjectParts parts, DebtAccess access, DebtReader reader, DebtQueryReader queries, DebtSettingsStore settings) {
        this.store = store;
        this.parts = parts;
        this.access = access;
        this.reader = reader;
        this.queries = queries;
        this.settings = settings;
    }

    /** @throws io.tandem.shared.NotFoundException when there is no such item for this person */
    public DebtEntry get(Actor actor, long id) {
        DebtItem item = store.find(id).orElseThrow(() -> DebtAccess.missing(id));
        access.requireRead(actor, item);
        return reader.read(actor, item);
    }

    /** A page of the register, sorted by the names of {@link DebtSort}; without a sort what the project's settings call the highest priority comes first. */
    public Page<DebtEntry> list(Actor actor, DebtQuery query, PageRequest page) {
        DebtFilter filter = filter(actor, query);
        Page<DebtItem> found = store.list(filter, page.sort().isEmpty() ? usual(filter.projectKey(), page) : page);
        return new Page<>(found.start(), found.limit(), found.total(), reader.read(actor, found.values()));
    }

    /** All items asked for. The checks are done when this returns; the items are read while they are taken, piece by piece, so that any number of them needs the same memory. */
    public AllEntries export(Actor actor, DebtQuery query) {
        DebtFilter filter = filter(actor, query);
        return each -> {
            long last = 0;
            List<DebtItem> piece;
            do {
                piece = store.listAfter(filter, last, PIECE);
                reader.read(actor, piece).forEach(each);
                last = piece.isEmpty() ? last : piece.get(piece.size() - 1).id();
            } while (piece.size() == PIECE);
        };
    }

    /** What can be chosen in the project when an item is written. */
    public DebtChoices getChoices(Actor actor, String projectKey) {
        access.requireProject(actor, projectKey);
        return new DebtChoices(parts.listComponents(projectKey), parts.listReleases(projectKey), access.listWriters(projectKey), access.mayWrite(actor, projectKey));
    }

    /** The debts that an issue has to do with: those linked to it, and the unpaid ones in its components with the highest priority. */
    public IssueDebts getIssueDebts(Actor actor, String projectKey, long issueId, Collection<Long> componentIds, int count) {
        List<DebtItem> linked = store.listLinkedTo(issueId);
        Set<Long> ids = linked.stream().map(DebtItem::id).collect(Collectors.toSet());
        List<DebtItem> nearby = componentIds.isEmpty() ? List.of() : store.listUnpaidIn(projectKey, componentIds, count + ids.size() + 1);
        List<DebtItem> others = nearby.stream().filter(item -> !ids.contains(item.id())).toList();
        List<DebtItem> readable = linked.stream().filter(item -> access.mayRead(actor, item.facts().projectKey())).toList();
        return new IssueDebts(reader.readPlain(readable), reader.readPlain(others.stream().limit(count).toList()), others.size() > count);
    }

    /** @throws io.tandem.shared.NotFoundException when the project asked about does not exist for this person */
    public void requireReadable(Actor actor, DebtQuery query) {
        access.requireProject(actor, query.project());
    }

    private DebtFilter filter(Actor actor, DebtQuery query) {
        access.requireProject(actor, query.project());
        return queries.read(actor, query);
    }

    private PageRequest usual(String projectKey, PageRequest page) {
        List<PageRequest.Sort> sort = settings.get(projectKey).priority() == DebtPriority.WSJF ? List.of(highest(DebtSort.WSJF), highest(DebtSort.PRIORITY)) : List.of(highest(DebtSort.PRIORITY));
        return new PageRequest(page.start(), page.limit(), sort);
    }

    private static PageRequest.Sort highest(DebtSort sort) {
        return new PageRequest.Sort(sort.field(), PageRequest.Direction.DESCENDING);
    }
}
