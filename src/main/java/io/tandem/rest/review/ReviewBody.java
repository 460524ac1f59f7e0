package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.ConditionService;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import java.util.List;

/**
 * A review as its reader may see it.
 *
 * @param board     the seats of the latest submission; absent before the first
 * @param votes     all votes of all rounds, oldest first
 * @param gate      whether work may start, why not and who can unblock it
 * @param actions   what the reader may do now
 * @param mySeats   names of the seats that wait for the reader's vote
 * @param overdue   the decision is late
 * @param lane       how the latest submission is decided
 * @param sampled    decided outside the board and picked for an audit
 * @param template   of a standard change; absent otherwise
 * @param conditions  what the votes that count ask for, with how far it is
 * @param laneReasons why it took that lane, as sentences; empty before the first submission
 * @param audit       what the audit of a sampled change found; absent before
 * @param modules     what the scorecard made of the assessment at the latest submission; absent when nothing
 * @param moved       what moved after the approval so that it lapsed, as sentences; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewBody(long id, int version, String issueKey, String projectKey, ReviewType type, String title, String rationale, ImpactBody impact, DerivedBody derived,
                         PersonBody proposer, ReviewState state, int round, List<SeatBody> board, List<VoteBody> votes, DecisionBody decision, TimesBody times, ActualBody actual,
                         GateBody gate, List<ReviewAction> actions, List<String> mySeats, boolean overdue, Lane lane, boolean sampled, String template, PlannedBody planned,
                         List<ConditionBody> conditions, List<String> laneReasons, AuditBody audit, List<String> moved, ModulesBody modules) {
    /** When it is to be made (both days inside) and by whom; absent where open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlannedBody(String from, String to, PersonBody implementer) { }

    /** What an audit found: FINE or SHOULD_HAVE_GONE_TO_BOARD. */
    public record AuditBody(LaneAudit.Finding verdict, PersonBody by, String at, String comment) { }

    /** A condition of the latest round, named {@code vote-place} in calls; {@code state} is OPEN, DONE or WAIVED, {@code possible} what the reader may turn it into. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConditionBody(String id, String seatLabel, String text, PersonBody owner, String state, PersonBody by, String at, String note, List<ConditionService.Standing> possible) { }

    /** A seat with its holders, and its counted vote of this round if it has one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatBody(String name, String label, boolean required, boolean veto, List<PersonBody> holders, boolean stepsAside, VoteBody vote) { }

    /** What was decided, with the reasons as sentences. */
    public record DecisionBody(Outcome outcome, String at, List<String> reasons) { }

    /** Instants in UTC; absent for what has not happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimesBody(String created, String submitted, String due, String implemented, String verified) { }

    /** May work start? The first reason is the sentence for a single line. */
    public record GateBody(boolean open, List<String> reasons, List<PersonBody> unblockers) { }
}
