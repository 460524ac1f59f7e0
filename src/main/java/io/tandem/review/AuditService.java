package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The later look at changes that were decided without the board. */
public final class AuditService {
    private static final int LONGEST_COMMENT = 32_000;

    private final ReviewDesk desk;
    private final Transactions transactions;
    private final Clock clock;

    public AuditService(ReviewDesk desk, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** Says what the audit found, once. A change that should have gone before the board needs a comment. */
    public ChangeReview audit(Actor actor, long id, Integer version, String finding, String comment) {
        desk.requirePermitted(desk.get(actor, id), ReviewAction.AUDIT, actor);
        String said = comment == null ? "" : comment.strip();
        LaneAudit.Finding found = read(finding, said);
        return transactions.call(() -> {
            ChangeReview before = desk.get(actor, id);
            desk.requireVersion(before, version);
            desk.requirePossible(before, ReviewAction.AUDIT);
            Instant now = clock.instant();
            ChangeReview after = before.handled(before.handling().audited(new LaneAudit(found, actor, now, said)));
            return desk.store(before, after, List.of(ReviewDesk.step(before, after, actor, now, Step.AUDITED, said.isEmpty() ? found.name() : found.name() + " — " + said)));
        });
    }

    private static LaneAudit.Finding read(String name, String comment) {
        Problems problems = new Problems();
        Optional<LaneAudit.Finding> found = Arrays.stream(LaneAudit.Finding.values()).filter(known -> known.name().equals(name)).findFirst();
        problems.require(found.isPresent(), "verdict", "value.unknown", String.valueOf(name), String.join(", ", Arrays.stream(LaneAudit.Finding.values()).map(Enum::name).toList()))
                .require(comment.length() <= LONGEST_COMMENT, "comment", "text.long", LONGEST_COMMENT)
                .require(!comment.isEmpty() || found.filter(LaneAudit.Finding.SHOULD_HAVE_GONE_TO_BOARD::equals).isEmpty(), "comment", "review.comment.missing")
                .throwIfAny();
        return found.orElseThrow();
    }
}
