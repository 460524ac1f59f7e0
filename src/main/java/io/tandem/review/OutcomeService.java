package io.tandem.review;

import io.tandem.review.input.ActualInput;
import io.tandem.review.input.ActualRules;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Measure;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.outcome.ProposedActual;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What really came of a change: entered on verification, corrected afterwards. Every call asks in the same order as {@link ReviewService}: seen (NotFound), allowed
 * (Forbidden), sound (InvalidInput), possible (Conflict).
 */
public final class OutcomeService {
    private final ReviewDesk desk;
    private final BoardService boards;
    private final OutcomeEvidence evidence;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public OutcomeService(ReviewDesk desk, BoardService boards, OutcomeEvidence evidence, AuditLog audit, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.boards = boards;
        this.evidence = evidence;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /**
     * What Jira and the connected servers know of how it went, one for each measure.
     *
     * @throws ConflictException while the change is not implemented, or not decided
     */
    public List<ProposedActual> listProposed(Actor actor, long id) {
        ChangeReview review = desk.get(actor, id);
        desk.requirePossible(review, action(review));
        return evidence.list(review);
    }

    private static ReviewAction action(ChangeReview review) {
        return review.state() == ReviewState.VERIFIED ? ReviewAction.CORRECT : ReviewAction.VERIFY;
    }

    /** Closes the review with these values. */
    public ChangeReview verify(Actor actor, long id, Integer version, ActualInput input) {
        return enter(actor, id, version, input, ReviewAction.VERIFY);
    }

    /** Puts these values in place of the ones entered before; what is left out becomes unknown. Nothing happens when nothing differs. */
    public ChangeReview correct(Actor actor, long id, Integer version, ActualInput input) {
        return enter(actor, id, version, input, ReviewAction.CORRECT);
    }

    private ChangeReview enter(Actor actor, long id, Integer version, ActualInput input, ReviewAction action) {
        ChangeReview seen = desk.get(actor, id);
        desk.requirePermitted(seen, action, actor);
        ActualRules.Entered entered = ActualRules.read(input, currency(seen));
        desk.requireVersion(seen, version);
        desk.requirePossible(seen, action);
        Map<Measure, BigDecimal> proposed = OutcomeEvidence.values(evidence.list(seen));
        return transactions.call(() -> store(desk.get(actor, id), version, new Entry(entered, proposed, action, actor)));
    }

    private record Entry(ActualRules.Entered entered, Map<Measure, BigDecimal> proposed, ReviewAction action, Actor actor) {
        boolean isCorrection() {
            return action == ReviewAction.CORRECT;
        }
    }

    private ChangeReview store(ChangeReview before, Integer version, Entry entry) {
        desk.requireVersion(before, version);
        ReviewState next = desk.requirePossible(before, entry.action());
        Instant now = clock.instant();
        Actuals old = Optional.ofNullable(before.actuals()).orElse(Actuals.none());
        Actuals actuals = old.entered(entry.entered().values(), entry.proposed(), entry.entered().note(), entry.actor(), now);
        String difference = actuals.differenceFrom(old);
        if (entry.isCorrection() && difference.isEmpty()) {
            return before;
        }
        ChangeReview after = before.verified(next, entry.isCorrection() ? before.times() : before.times().withVerification(now), actuals);
        TrailEntry step = entry.isCorrection() ? ReviewDesk.step(before, after, entry.actor(), now, Step.CORRECTED, difference) : ReviewDesk.step(before, after, entry.actor(), now, Step.VERIFIED, "");
        ChangeReview stored = desk.store(before, after, List.of(step));
        audit.record(new AuditEvent(entry.actor(), stored.issue().projectKey(), "review", String.valueOf(stored.id()), "actuals", old.inOneLine(), actuals.inOneLine(), ""));
        return stored;
    }

    /** Of the rules the review was decided by, so that figures of one review are of one kind. */
    private Currency currency(ChangeReview review) {
        return review.findBoard().map(board -> board.policy().rate().currency()).orElseGet(() -> boards.currency(review.issue().projectKey()));
    }
}
