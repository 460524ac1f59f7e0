package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.input.BoardInput;
import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatSettings;
import io.tandem.shared.Actor;
import java.util.List;

/**
 * A project's board, read and written in the same shape. {@code project}, {@code mayEdit}, a seat's {@code label} and its {@code holders} are for reading only: what a PUT says there is passed over.
 *
 * @param version 0 while the project uses the usual board
 * @param users   (of a seat, as {@code escalation}) user keys when read; user keys or log-in names when written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardBody(String project, Integer version, List<SeatBody> seats, RuleBody quorum, RuleBody reject, Integer dueHours, Integer emergencyHours, MoneyBody rate,
                        List<String> escalation, Boolean mayEdit) {
    /** {@code kind} EVERY, AT_LEAST or PERCENT for a quorum, ANY_REQUIRED or AT_LEAST for rejection; {@code value} its number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleBody(String kind, Integer value) {
        BoardInput.Rule input() {
            return new BoardInput.Rule(kind, value);
        }
    }

    /** A seat. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatBody(String name, String label, List<String> users, String role, Boolean required, Boolean veto, List<DelegateBody> delegates, List<PersonBody> holders) {
        BoardInput.SeatInput input() {
            List<BoardInput.DelegateInput> given = delegates == null ? List.of()
                    : delegates.stream().map(one -> new BoardInput.DelegateInput(one.user(), one.delegate(), one.from(), one.to())).toList();
            return new BoardInput.SeatInput(name, users, role, required, veto, given);
        }
    }

    /** Who stands in for whom; both days inside. */
    public record DelegateBody(String user, String delegate, String from, String to) {
        static DelegateBody of(Delegation one) {
            return new DelegateBody(one.from().key(), one.to().key(), one.days().from().toString(), one.days().to().minusDays(1).toString());
        }
    }

    BoardInput input() {
        return new BoardInput(seats == null ? null : seats.stream().map(SeatBody::input).toList(), quorum == null ? null : quorum.input(), reject == null ? null : reject.input(),
                dueHours, emergencyHours, rate == null ? null : new BoardInput.Rate(rate.amount(), rate.currency()), escalation);
    }

    static BoardBody of(BoardSettings settings, Board filled, java.util.function.UnaryOperator<String> labels, Boolean mayEdit) {
        Policy policy = settings.policy();
        return new BoardBody(settings.projectKey(), settings.version(),
                settings.seats().stream().map(seat -> seat(seat, filled.findSeat(seat.name()).map(Seat::holders).orElse(List.of()), labels.apply(seat.name()))).toList(),
                new RuleBody(policy.quorum().kind().name(), policy.quorum().value() == 0 ? null : policy.quorum().value()),
                new RuleBody(policy.reject().kind().name(), policy.reject().value() == 0 ? null : policy.reject().value()),
                policy.dueHours(), policy.emergencyHours(), MoneyBody.of(policy.rate()), policy.escalation().stream().map(Actor::key).toList(), mayEdit);
    }

    private static SeatBody seat(SeatSettings seat, List<Actor> holders, String label) {
        return new SeatBody(seat.name(), label, seat.users().stream().map(Actor::key).toList(), seat.role(), seat.isRequired(), seat.hasVeto(),
                seat.delegates().stream().map(DelegateBody::of).toList(), holders.stream().map(PersonBody::of).toList());
    }
}
