package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.input.BoardInput;
import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.DriftTolerance;
import io.tandem.review.model.FreezeWindow;
import io.tandem.review.model.LightLane;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatSettings;
import io.tandem.shared.Actor;
import java.util.List;

/**
 * A project's board, read and written in the same shape. {@code project}, {@code mayEdit}, {@code warnings}, a seat's {@code label} and its {@code holders} are for reading only: what a PUT says there is passed over.
 *
 * @param version 0 while the project uses the usual board
 * @param users   (of a seat, as {@code escalation}) user keys when read; user keys or log-in names when written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardBody(String project, Integer version, List<SeatBody> seats, RuleBody quorum, RuleBody reject, Integer dueHours, Integer emergencyHours, MoneyBody rate,
                        List<String> escalation, LimitsBody thresholds, LightBody lightLane, DriftBody drift, String issueComments, List<TemplateBody> templates,
                        List<FreezeBody> freezes, Boolean mayEdit, List<WarningBody> warnings) {
    /** {@code kind} EVERY, AT_LEAST or PERCENT for a quorum, ANY_REQUIRED or AT_LEAST for rejection; {@code value} its number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleBody(String kind, Integer value) {
        BoardInput.Rule input() {
            return new BoardInput.Rule(kind, value);
        }
    }

    /** Something to mend about the board; {@code seat} is absent when it is about the whole, {@code blocking} when no review can be submitted before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WarningBody(String code, String seat, String message, boolean blocking) { }

    /** A seat: held by these users, everybody in this project role and everybody with this role in the working group. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatBody(String name, String label, List<String> users, String role, String teamRole, Boolean required, Boolean veto, List<DelegateBody> delegates, List<PersonBody> holders) {
        BoardInput.SeatInput input() {
            List<BoardInput.DelegateInput> given = delegates == null ? List.of()
                    : delegates.stream().map(one -> new BoardInput.DelegateInput(one.user(), one.delegate(), one.from(), one.to())).toList();
            return new BoardInput.SeatInput(name, users, role, teamRole, required, veto, given);
        }
    }

    /** Who stands in for whom; both days inside. */
    public record DelegateBody(String user, String delegate, String from, String to) {
        static DelegateBody of(Delegation one) {
            return new DelegateBody(one.from().key(), one.to().key(), one.days().from().toString(), one.days().to().minusDays(1).toString());
        }
    }

    /** Which kind, which seat decides alone ({@code ONE_SEAT}), and the share audited later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LightBody(String mode, String seat, Integer samplingPercent) {
        static LightBody of(LightLane lane) {
            return new LightBody(lane.mode().name(), lane.seat().isEmpty() ? null : lane.seat(), lane.samplingPercent());
        }

        BoardInput.Light input() {
            return new BoardInput.Light(mode, seat, samplingPercent);
        }
    }

    /** How far an approved issue may move; a percentage that is absent is not watched. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DriftBody(Integer estimatePercent, Integer textPercent, Boolean release, Boolean components) {
        static DriftBody of(DriftTolerance drift) {
            return new DriftBody(drift.estimatePercent(), drift.textPercent(), drift.watchesRelease(), drift.watchesComponents());
        }

        BoardInput.Drift input() {
            return new BoardInput.Drift(estimatePercent, textPercent, release, components);
        }
    }

    /** Days without changes; both days inside. */
    public record FreezeBody(String name, String from, String to, List<String> components) {
        static FreezeBody of(FreezeWindow freeze) {
            return new FreezeBody(freeze.name(), freeze.days().from().toString(), freeze.days().to().minusDays(1).toString(), freeze.components());
        }

        BoardInput.Freeze input() {
            return new BoardInput.Freeze(name, from, to, components);
        }
    }

    BoardInput input() {
        return new BoardInput(seats == null ? null : seats.stream().map(SeatBody::input).toList(), quorum == null ? null : quorum.input(), reject == null ? null : reject.input(),
                dueHours, emergencyHours, rate == null ? null : rate.input(), escalation, thresholds == null ? null : thresholds.input(), lightLane == null ? null : lightLane.input(),
                drift == null ? null : drift.input(), issueComments, templates == null ? null : templates.stream().map(TemplateBody::input).toList(),
                freezes == null ? null : freezes.stream().map(FreezeBody::input).toList());
    }

    static BoardBody of(BoardSettings settings, Board filled, java.util.function.UnaryOperator<String> labels, Boolean mayEdit, List<WarningBody> warnings) {
        Policy policy = settings.policy();
        return new BoardBody(settings.projectKey(), settings.version(),
                settings.seats().stream().map(seat -> seat(seat, filled.findSeat(seat.name()).map(Seat::holders).orElse(List.of()), labels.apply(seat.name()))).toList(),
                new RuleBody(policy.quorum().kind().name(), policy.quorum().value() == 0 ? null : policy.quorum().value()),
                new RuleBody(policy.reject().kind().name(), policy.reject().value() == 0 ? null : policy.reject().value()),
                policy.dueHours(), policy.emergencyHours(), MoneyBody.of(policy.rate()), policy.escalation().stream().map(Actor::key).toList(),
                LimitsBody.of(policy.thresholds()), LightBody.of(policy.lightLane()), DriftBody.of(policy.drift()), policy.comments().name(),
                settings.templates().stream().map(TemplateBody::of).toList(), settings.freezes().stream().map(FreezeBody::of).toList(), mayEdit, warnings);
    }

    private static SeatBody seat(SeatSettings seat, List<Actor> holders, String label) {
        return new SeatBody(seat.name(), label, seat.users().stream().map(Actor::key).toList(), seat.role(), seat.teamRole(), seat.isRequired(), seat.hasVeto(),
                seat.delegates().stream().map(DelegateBody::of).toList(), holders.stream().map(PersonBody::of).toList());
    }
}
