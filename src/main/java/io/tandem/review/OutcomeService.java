package io.tandem.review;

import io.tandem.review.input.ActualInput;
import io.tandem.review.input.ActualRules;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
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
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public OutcomeService(ReviewDesk desk, BoardService boards, AuditLog audit, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.boards = boards;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
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
        return transactions.call(() -> store(desk.get(actor, id), version, entered, action, actor));
    }

    private ChangeReview store(ChangeReview before, Integer version, ActualRules.Entered entered, ReviewAction action, Actor actor) {
        desk.requireVersion(before, version);
        var next = desk.requirePossible(before, action);
        Instant now = clock.instant();
        Actuals old = Optional.ofNullable(before.actuals()).orElse(Actuals.none());
        Actuals actuals = old.entered(entered.values(), Map.of(), entered.note(), actor, now);
        String difference = actuals.differenceFrom(old);
        boolean isCorrection = action == ReviewAction.CORRECT;
        if (isCorrection && difference.isEmpty()) {
            return before;
        }
        ChangeReview after = before.verified(next, isCorrection ? before.times() : before.times().withVerification(now), actuals);
        ChangeReview stored = desk.store(before, after, List.of(ReviewDesk.step(before, after, actor, now, isCorrection ? Step.CORRECTED : Step.VERIFIED, isCorrection ? difference : "")));
        audit.record(new AuditEvent(actor, stored.issue().projectKey(), "review", String.valueOf(stored.id()), "actuals", old.inOneLine(), actuals.inOneLine(), ""));
        return stored;
    }

    /** Of the rules the review was decided by, so that figures of one review are of one kind. */
    private Currency currency(ChangeReview review) {
        return review.findBoard().map(board -> board.policy().rate().currency()).orElseGet(() -> boards.currency(review.issue().projectKey()));
    }
}
