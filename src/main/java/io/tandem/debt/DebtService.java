package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writing in the register. Every change and its audit row are one transaction. */
public final class DebtService {
    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtInputReader inputs;
    private final LinkedIssues issues;
    private final DebtWriter writer;
    private final Transactions transactions;
    private final Clock clock;

    public DebtService(DebtStore store, DebtAccess access, DebtReader reader, DebtInputReader inputs, LinkedIssues issues, DebtWriter writer, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.inputs = inputs;
        this.issues = issues;
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

    /** Everything wrong with this input as a new item of the project, without recording it; empty when it could be recorded. */
    List<Problem> check(Actor actor, String projectKey, DebtInput input) {
        Problems problems = new Problems();
        inputs.read(actor, projectKey, input, DebtOrigin.MANUAL, problems);
        CheckedDecision.read(input.decision(), reader.today(), problems);
        return problems.list();
    }

    private DebtItem newItem(Actor actor, String projectKey, DebtInput input) {
        Problems problems = new Problems();
        DebtOrigin origin = input.issues().isEmpty() ? DebtOrigin.MANUAL : DebtOrigin.ISSUE;
        Optional<DebtFacts> facts = inputs.read(actor, projectKey, input, origin, problems);
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
        Optional<DebtFacts> facts = inputs.read(actor, current.facts().projectKey(), input, current.facts().origin(), problems);
        Optional<CheckedDecision> decision = CheckedDecision.read(input.decision(), reader.today(), problems);
        problems.throwIfAny();
        return save(actor, current, version, withHiddenIssues(actor, current, facts.orElseThrow()), decision);
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

    // The person cannot have meant to unlink what they cannot see. The links as they are stay untouched when they come to the same.
    private DebtFacts withHiddenIssues(Actor actor, DebtItem current, DebtFacts facts) {
        List<IssueRef> before = current.facts().issues();
        Map<Long, IssueRef> visible = before.isEmpty() ? Map.of() : issues.listVisible(actor, before.stream().map(IssueRef::id).toList());
        List<IssueRef> after = new ArrayList<>(facts.issues());
        before.stream().filter(issue -> !visible.containsKey(issue.id())).forEach(after::add);
        return facts.withIssues(ids(before).equals(ids(after)) ? before : after);
    }

    private static Set<Long> ids(List<IssueRef> issues) {
        return issues.stream().map(IssueRef::id).collect(Collectors.toSet());
    }
}
