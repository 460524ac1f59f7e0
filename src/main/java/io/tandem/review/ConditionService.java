package io.tandem.review;

import io.tandem.review.model.AskedCondition;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Fulfilment;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Follows up what approvals asked for. A change is verified only after every condition was met or waived. */
public final class ConditionService {
    private static final int LONGEST_NOTE = 1_000;

    private final ReviewDesk desk;
    private final ProjectAccess access;
    private final Transactions transactions;
    private final Clock clock;

    /** What is said about a condition. */
    public enum Standing { DONE, WAIVED, OPEN }

    public ConditionService(ReviewDesk desk, ProjectAccess access, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** What a call says. */
    public record Input(Integer version, String state, String note) { }

    /**
     * Marks a condition as done, waived, or open again. Its owner, the proposer and project administrators say that it is done; whoever asked for it waives it, or a project
     * administrator who is not the proposer; any of them opens it again.
     *
     * @param conditionId {@link AskedCondition#id}
     * @throws NotFoundException when the latest round asks for no such condition
     */
    public ChangeReview settle(Actor actor, long id, String conditionId, Input input) {
        ChangeReview seen = desk.get(actor, id);
        AskedCondition asked = find(seen, conditionId);
        if (!mayDo(seen, asked, actor) && !mayWaive(seen, asked, actor)) {
            throw new ForbiddenException(Problem.of("review.refused.not-your-condition", asked.condition().owner().displayName(), asked.by().voter().displayName()));
        }
        Standing wanted = read(input);
        if (wanted == Standing.WAIVED && !mayWaive(seen, asked, actor) || wanted == Standing.DONE && !mayDo(seen, asked, actor)) {
            throw new ForbiddenException(Problem.of(wanted == Standing.WAIVED ? "review.refused.not-waiver" : "review.refused.not-doer", asked.by().voter().displayName(), asked.condition().owner().displayName()));
        }
        return transactions.call(() -> store(desk.get(actor, id), conditionId, wanted, input, actor));
    }

    /** What this person may say about the condition now. */
    public List<Standing> listPossible(ChangeReview review, AskedCondition asked, Actor actor) {
        if (!desk.isPossible(review, ReviewAction.SETTLE)) {
            return List.of();
        }
        List<Standing> possible = new ArrayList<>();
        Optional<Fulfilment.Kind> kind = asked.settled().map(Fulfilment::kind);
        if (mayDo(review, asked, actor) && kind.filter(Fulfilment.Kind.DONE::equals).isEmpty()) {
            possible.add(Standing.DONE);
        }
        if (mayWaive(review, asked, actor) && kind.filter(Fulfilment.Kind.WAIVED::equals).isEmpty()) {
            possible.add(Standing.WAIVED);
        }
        if (kind.isPresent() && (mayDo(review, asked, actor) || mayWaive(review, asked, actor))) {
            possible.add(Standing.OPEN);
        }
        return possible;
    }

    private ChangeReview store(ChangeReview before, String conditionId, Standing wanted, Input input, Actor actor) {
        desk.requireVersion(before, input.version());
        desk.requirePossible(before, ReviewAction.SETTLE);
        AskedCondition asked = find(before, conditionId);
        Instant now = clock.instant();
        String note = note(input);
        List<Fulfilment> settled = new ArrayList<>(before.handling().fulfilments().stream().filter(one -> one.vote() != asked.vote() || one.condition() != asked.place()).toList());
        if (wanted != Standing.OPEN) {
            settled.add(new Fulfilment(asked.vote(), asked.place(), Fulfilment.Kind.valueOf(wanted.name()), actor, now, note));
        }
        ChangeReview after = before.handled(before.handling().withFulfilments(settled));
        TrailEntry step = new TrailEntry(before.version() + 1, now, actor, step(wanted), before.state(), after.state(), asked.by().seat(),
                note.isEmpty() ? asked.condition().text() : asked.condition().text() + " — " + note);
        return desk.store(before, after, List.of(step));
    }

    private static Step step(Standing wanted) {
        return switch (wanted) {
            case DONE -> Step.CONDITION_DONE;
            case WAIVED -> Step.CONDITION_WAIVED;
            case OPEN -> Step.CONDITION_REOPENED;
        };
    }

    private static AskedCondition find(ChangeReview review, String conditionId) {
        return AskedCondition.list(review).stream().filter(one -> one.id().equals(conditionId)).findFirst()
                .orElseThrow(() -> new NotFoundException(Problem.of("review.condition.unknown", conditionId)));
    }

    private boolean mayDo(ChangeReview review, AskedCondition asked, Actor actor) {
        return asked.condition().owner().isSamePersonAs(actor) || review.proposer().isSamePersonAs(actor) || access.mayAdministerProject(actor, review.issue().projectKey());
    }

    /** Nobody lets their own change off, not even as an administrator. */
    private boolean mayWaive(ChangeReview review, AskedCondition asked, Actor actor) {
        return !review.proposer().isSamePersonAs(actor) && (asked.isAskedBy(actor) || access.mayAdministerProject(actor, review.issue().projectKey()));
    }

    private static Standing read(Input input) {
        Problems problems = new Problems();
        Optional<Standing> wanted = Arrays.stream(Standing.values()).filter(known -> known.name().equals(input.state())).findFirst();
        problems.require(wanted.isPresent(), "state", "value.unknown", String.valueOf(input.state()), String.join(", ", Arrays.stream(Standing.values()).map(Enum::name).toList()))
                .require(note(input).length() <= LONGEST_NOTE, "note", "text.long", LONGEST_NOTE)
                .require(!note(input).isEmpty() || wanted.filter(Standing.WAIVED::equals).isEmpty(), "note", "review.comment.missing")
                .throwIfAny();
        return wanted.orElseThrow();
    }

    private static String note(Input input) {
        return input.note() == null ? "" : input.note().strip();
    }
}
