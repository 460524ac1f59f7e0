package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.Decision;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Writing in the register. Every change and its audit row are one transaction. */
public final class DebtService {
    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtInputReader inputs;
    private final DebtWriter writer;
    private final Transactions transactions;
    private final Clock clock;

    public DebtService(DebtStore store, DebtAccess access, DebtReader reader, DebtInputReader inputs, DebtWriter writer, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.inputs = inputs;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Records a new item. */
    public DebtEntry record(Actor actor, DebtInput input) {
        new Problems().require(!Fields.isBlank(input.project()), "project", "debt.project.missing").throwIfAny();
        String projectKey = input.project().strip();
        access.requireRead(actor, projectKey);
        access.requireWrite(actor, projectKey);
        DebtItem item = newItem(actor, projectKey, input);
        return reader.read(actor, transactions.call(() -> writer.add(actor, item)));
    }

    private DebtItem newItem(Actor actor, String projectKey, DebtInput input) {
        Problems problems = new Problems();
        DebtOrigin origin = input.issues().isEmpty() ? DebtOrigin.MANUAL : DebtOrigin.ISSUE;
        Optional<DebtFacts> facts = inputs.read(actor, projectKey, input, origin, null, problems);
        Optional<CheckedDecision> decision = CheckedDecision.read(input.decision(), reader.today(), problems);
        problems.throwIfAny();
        Instant now = clock.instant();
        return DebtItem.recorded(facts.orElseThrow(), decision.map(wanted -> wanted.first(actor, now)).orElseGet(() -> Decision.open(actor, now)), actor, now);
    }

    /**
     * Replaces what people know and say about an item, and its decision where the input has one.
     *
     * @param version the version the caller saw
     * @throws ConflictException when the item has changed since, or its state cannot become the wanted one; it carries the entry as it is now
     */
    public DebtEntry edit(Actor actor, long id, Long version, DebtInput input) {
        DebtItem current = writable(actor, id);
        Problems problems = new Problems();
        problems.require(version != null, "version", "debt.version.missing");
        problems.require(Fields.isBlank(input.project()) || input.project().strip().equals(current.facts().projectKey()), "project", "debt.project.fixed");
        Optional<DebtFacts> facts = inputs.read(actor, current.facts().projectKey(), input, current.facts().origin(), current.facts(), problems);
        Optional<CheckedDecision> decision = CheckedDecision.read(input.decision(), reader.today(), problems);
        problems.throwIfAny();
        return save(actor, current, version, facts.orElseThrow(), decision);
    }

    /** What every change asks first. @throws io.tandem.shared.NotFoundException when there is no such item for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireWritable(Actor actor, long id) {
        writable(actor, id);
    }

    /** Removes an item from the register; its trail stays. */
    public void delete(Actor actor, long id) {
        DebtItem item = writable(actor, id);
        transactions.run(() -> writer.delete(actor, item));
    }

    private DebtEntry save(Actor actor, DebtItem current, long version, DebtFacts facts, Optional<CheckedDecision> decision) {
        if (current.version() != version) {
            throw stale(actor, current);
        }
        Instant now = clock.instant();
        Decision decided = decision.map(wanted -> wanted.after(current.decision(), actor, now, reader.today())).orElse(current.decision());
        if (facts.equals(current.facts()) && decided.equals(current.decision())) {
            return reader.read(actor, current);
        }
        try {
            return reader.read(actor, transactions.call(() -> writer.change(actor, current, current.changed(facts, decided, now))));
        } catch (ConflictException faster) {
            throw stale(actor, store.find(current.id()).orElseThrow(() -> DebtAccess.missing(current.id())));
        }
    }

    private DebtItem writable(Actor actor, long id) {
        return access.requireWritable(actor, id, store.find(id).orElse(null));
    }

    private ConflictException stale(Actor actor, DebtItem current) {
        return new ConflictException(Problem.at("version", "debt.version.stale"), reader.read(actor, current));
    }
}
