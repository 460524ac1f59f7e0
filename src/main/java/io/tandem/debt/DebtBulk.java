package io.tandem.debt;

import io.tandem.debt.BulkChange.ChangeInput;
import io.tandem.debt.DebtInput.DecisionInput;
import io.tandem.debt.DebtWriter.Change;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.Decision;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The same change to several items: to all of them or, when one refuses, to none. Every refusal names its item as {@code items[index]}. */
public final class DebtBulk {
    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtInputReader inputs;
    private final DebtWriter writer;
    private final Transactions transactions;
    private final Clock clock;

    public DebtBulk(DebtStore store, DebtAccess access, DebtReader reader, DebtInputReader inputs, DebtWriter writer, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.inputs = inputs;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One item of a change to many: its number and the version the caller saw. */
    public record Target(Long id, Long version) { }

    /**
     * Decides, changes, or both.
     *
     * @param decision the decision to take on all of them, or null
     * @param change   what else is to be the same in all of them, or null
     * @return the items after the change, in the order asked for
     * @throws io.tandem.shared.NotFoundException when one is missing for this person; nothing is said about the others then
     * @throws ConflictException                  naming every item that has changed since or cannot take the decision; it carries those items as they are now
     */
    public List<DebtEntry> change(Actor actor, List<Target> targets, DecisionInput decision, ChangeInput change) {
        checkTargets(targets);
        Map<Long, DebtItem> items = find(targets);
        targets.forEach(target -> access.requireWritable(actor, target.id(), items.get(target.id())));
        Problems problems = new Problems();
        targets.stream().filter(target -> target.version() == null).forEach(target -> problems.require(false, field(targets, target) + "version", "debt.version.missing"));
        problems.require(decision != null || change != null && !change.isEmpty(), "change", "debt.bulk.nothing");
        Optional<CheckedDecision> decided = CheckedDecision.read(decision, reader.today(), problems);
        Map<String, UnaryOperator<DebtFacts>> changes = changes(items, change, problems);
        problems.throwIfAny();
        return transactions.call(() -> write(actor, targets, decided, changes));
    }

    private static void checkTargets(List<Target> targets) {
        Problems problems = new Problems();
        problems.require(!targets.isEmpty() && targets.size() <= DebtLimits.BULK, "items", "debt.bulk.count", DebtLimits.BULK).throwIfAny();
        problems.require(targets.stream().allMatch(target -> target != null && target.id() != null), "items", "debt.bulk.id").throwIfAny();
        problems.require(targets.stream().map(Target::id).distinct().count() == targets.size(), "items", "debt.bulk.twice").throwIfAny();
    }

    private Map<Long, DebtItem> find(List<Target> targets) {
        return store.listByIds(targets.stream().map(Target::id).toList()).stream().collect(Collectors.toMap(DebtItem::id, Function.identity()));
    }

    private Map<String, UnaryOperator<DebtFacts>> changes(Map<Long, DebtItem> items, ChangeInput change, Problems problems) {
        Map<String, UnaryOperator<DebtFacts>> changes = new LinkedHashMap<>();
        for (DebtItem item : items.values()) {
            changes.computeIfAbsent(item.facts().projectKey(), projectKey -> BulkChange.read(inputs, projectKey, change, problems));
        }
        return changes;
    }

    // Read again under the lock: what was read before may have changed.
    private List<DebtEntry> write(Actor actor, List<Target> targets, Optional<CheckedDecision> decision, Map<String, UnaryOperator<DebtFacts>> changes) {
        writer.lock(changes.keySet());
        Map<Long, DebtItem> items = find(targets);
        List<Problem> refusals = new ArrayList<>();
        List<DebtItem> refused = new ArrayList<>();
        Map<Long, DebtItem> wanted = new LinkedHashMap<>();
        for (Target target : targets) {
            DebtItem item = Optional.ofNullable(items.get(target.id())).orElseThrow(() -> DebtAccess.missing(target.id()));
            Optional<Problem> refusal = refusal(item, target, decision);
            refusal.ifPresentOrElse(problem -> {
                refusals.add(new Problem(problem.code(), field(targets, target) + problem.field(), problem.arguments()));
                refused.add(item);
            }, () -> wanted.put(item.id(), changed(actor, item, decision, changes.get(item.facts().projectKey()))));
        }
        if (!refusals.isEmpty()) {
            throw new ConflictException(refusals, reader.read(actor, refused));
        }
        return reader.read(actor, save(actor, items, wanted));
    }

    private Optional<Problem> refusal(DebtItem item, Target target, Optional<CheckedDecision> decision) {
        return item.version() != target.version() ? Optional.of(Problem.at("version", "debt.version.stale"))
            : decision.flatMap(wanted -> wanted.refusal(item.decision(), reader.today()));
    }

    private DebtItem changed(Actor actor, DebtItem item, Optional<CheckedDecision> decision, UnaryOperator<DebtFacts> change) {
        Decision decided = decision.map(wanted -> wanted.after(item.decision(), actor, clock.instant(), reader.today())).orElse(item.decision());
        return item.changed(change.apply(item.facts()), decided, clock.instant());
    }

    private List<DebtItem> save(Actor actor, Map<Long, DebtItem> items, Map<Long, DebtItem> wanted) {
        List<Change> different = wanted.values().stream().filter(after -> !saysTheSame(items.get(after.id()), after)).map(after -> new Change(items.get(after.id()), after)).toList();
        Map<Long, DebtItem> written = writer.writeAll(actor, different).stream().collect(Collectors.toMap(DebtItem::id, Function.identity()));
        return wanted.keySet().stream().map(id -> written.getOrDefault(id, items.get(id))).toList();
    }

    private static boolean saysTheSame(DebtItem before, DebtItem after) {
        return before.facts().equals(after.facts()) && before.decision().equals(after.decision());
    }

    private static String field(List<Target> targets, Target target) {
        return "items[" + targets.indexOf(target) + "].";
    }
}
