package io.tandem.debt.suggestion;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtInput;
import io.tandem.debt.DebtService;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.suggestion.SuggestionReader.Located;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.debt.suggestion.model.Verdict;
import io.tandem.debt.suggestion.port.SuggestionStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What people do with suggestions. Each change and its audit row are one transaction; whoever may write in the register may do it. */
public final class SuggestionService {
    public static final int BULK = 200;
    private static final String ENTITY = "suggestion";

    private final SuggestionStore store;
    private final SuggestionReader reader;
    private final DebtService debts;
    private final DebtAccess access;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public SuggestionService(SuggestionStore store, SuggestionReader reader, DebtService debts, DebtAccess access, AuditLog audit, Transactions transactions, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.debts = debts;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What every change asks first. @throws io.tandem.shared.NotFoundException when there is none for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireWritable(Actor actor, String id) {
        writable(actor, id);
    }

    /**
     * Records the debt, linked to the issue, and never offers the sentence again.
     *
     * @param wishes what differs from {@link AcceptedDebt what the sentence suggests}; any part may be missing
     * @throws ConflictException when the suggestion is not open any more; it carries the suggestion as it is
     */
    public DebtEntry accept(Actor actor, String id, DebtInput wishes) {
        Located located = writable(actor, id);
        String projectKey = SuggestionReader.projectOf(located.issue());
        new Problems().require(wishes.project() == null || wishes.project().strip().equals(projectKey), "project", "debt.project.fixed").throwIfAny();
        return settled(located, () -> {
            Suggestion open = in(SuggestionState.OPEN, located);
            DebtEntry recorded = debts.record(actor, AcceptedDebt.input(located, wishes));
            change(actor, located, open, SuggestionState.ACCEPTED, verdict(actor, recorded.item().id()));
            return recorded;
        });
    }

    /** Says that it is no debt. @throws ConflictException when it is not open */
    public SuggestionView dismiss(Actor actor, String id) {
        Located located = writable(actor, id);
        return settled(located, () -> change(actor, located, in(SuggestionState.OPEN, located), SuggestionState.DISMISSED, verdict(actor, null)));
    }

    /** The same for several: for all of them or, when one refuses, for none. */
    public List<SuggestionView> dismissAll(Actor actor, List<String> ids) {
        new Problems().require(!ids.isEmpty() && ids.size() <= BULK && ids.stream().allMatch(id -> id != null && !id.isBlank()), "ids", "suggestion.ids.count", BULK).throwIfAny();
        List<Located> all = ids.stream().distinct().map(id -> writable(actor, id)).toList();
        return transactions.call(() -> all.stream().map(located -> change(actor, located, in(SuggestionState.OPEN, located), SuggestionState.DISMISSED, verdict(actor, null))).toList());
    }

    /** Takes a dismissal back. @throws ConflictException when it is not dismissed */
    public SuggestionView reopen(Actor actor, String id) {
        Located located = writable(actor, id);
        return settled(located, () -> change(actor, located, in(SuggestionState.DISMISSED, located), SuggestionState.OPEN, null));
    }

    private Located writable(Actor actor, String id) {
        Located located = reader.locate(actor, id);
        access.requireWrite(actor, SuggestionReader.projectOf(located.issue()));
        return located;
    }

    /** A conflict shows the suggestion as it is now. */
    private <T> T settled(Located located, Supplier<T> work) {
        try {
            return transactions.call(work);
        } catch (ConflictException conflict) {
            Suggestion now = store.find(located.suggestion().id()).orElse(located.suggestion());
            throw new ConflictException(conflict.problems().get(0), reader.view(now, located.issue()));
        }
    }

    private Verdict verdict(Actor actor, Long debtId) {
        return new Verdict(actor.key(), clock.instant(), debtId);
    }

    /** As it is within this transaction. One that was found just now, and one whose sentence came back, is stored first. */
    private Suggestion in(SuggestionState wanted, Located located) {
        Optional<Suggestion> kept = store.find(located.suggestion().id());
        Suggestion now = kept.map(known -> known.state() == SuggestionState.GONE ? known.in(located.suggestion().state(), null) : known).orElseGet(() -> store.add(located.suggestion()));
        if (now.state() != wanted) {
            throw new ConflictException(Problem.of("suggestion.state", now.state()));
        }
        return now;
    }

    private SuggestionView change(Actor actor, Located located, Suggestion before, SuggestionState next, Verdict verdict) {
        Suggestion after = store.save(before.in(next, verdict));
        String said = next == SuggestionState.OPEN ? "reopened" : next.name().toLowerCase(Locale.ROOT);
        audit.record(new AuditEvent(actor, SuggestionReader.projectOf(located.issue()), ENTITY, before.id(), said, before.state().name(),
            next.name() + " (" + located.issue().key() + ")" + (verdict == null || verdict.debtId() == null ? "" : ", debt " + verdict.debtId()), before.excerpt().sentence()));
        return reader.view(after, located.issue());
    }
}
