package io.tandem.debt;

import io.tandem.debt.DebtInput.DecisionInput;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A decision somebody wants, with everything in it that can be judged without knowing the item. */
record CheckedDecision(DecisionState state, String reason, LocalDate until) {
    /** @return the decision; empty when none was sent, or when problems were noted */
    static Optional<CheckedDecision> read(DecisionInput input, LocalDate today, Problems problems) {
        if (input == null) {
            return Optional.empty();
        }
        int before = problems.list().size();
        problems.require(!Fields.isBlank(input.state()), "decision.state", "debt.decision.missing");
        DecisionState state = Fields.oneOf(DecisionState.class, input.state(), DecisionState.OPEN, "decision.state", problems);
        Fields.checkText(input.reason(), DebtLimits.REASON, "decision.reason", problems);
        LocalDate until = date(input.until(), problems);
        if (state == DecisionState.ACCEPTED) {
            problems.require(!Fields.isBlank(input.reason()), "decision.reason", "debt.decision.reason.missing");
            problems.require(!Fields.isBlank(input.until()), "decision.until", "debt.decision.until.missing");
            problems.require(until == null || !until.isBefore(today), "decision.until", "debt.decision.until.past");
        } else {
            problems.require(Fields.isBlank(input.until()), "decision.until", "debt.decision.until.unexpected");
        }
        return problems.list().size() > before ? Optional.empty() : Optional.of(new CheckedDecision(state, Fields.text(input.reason()), until));
    }

    private static LocalDate date(String text, Problems problems) {
        if (Fields.isBlank(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            problems.require(false, "decision.until", "debt.decision.until.malformed", Fields.shortened(text));
            return null;
        }
    }

    /**
     * What the item's decision becomes. The decision that already holds stays as it is, with who took it and when.
     *
     * @throws ConflictException when the item's state cannot change to the wanted one
     */
    Decision after(Decision current, Actor by, Instant at, LocalDate today) {
        if (saysTheSameAs(current)) {
            return current;
        }
        refusal(current, today).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        return new Decision(state, by, at, reason, until);
    }

    /** Why the item's decision cannot become this one; empty when it can. */
    Optional<Problem> refusal(Decision current, LocalDate today) {
        DecisionState from = current.stateOn(today);
        return from == state || from.next().contains(state) ? Optional.empty() : Optional.of(Problem.at("decision.state", "debt.decision.transition", from, state));
    }

    Decision first(Actor by, Instant at) {
        return new Decision(state, by, at, reason, until);
    }

    private boolean saysTheSameAs(Decision current) {
        return current.state() == state && current.reason().equals(reason) && java.util.Objects.equals(current.until(), until);
    }
}
