package io.tandem.adapter.store.review;

import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.DriftTolerance;
import io.tandem.review.model.FreezeWindow;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.LightLane;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Quorum;
import io.tandem.review.model.RejectRule;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatSettings;
import io.tandem.review.model.StandardTemplate;
import io.tandem.review.model.Thresholds;
import io.tandem.shared.DateRange;
import io.tandem.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A board as JSON holds it: in a review with the people who held the seats, in a project's settings with users and role. */
record StoredBoard(List<StoredSeat> seats, StoredPolicy policy, List<StoredTemplate> templates, List<StoredFreeze> freezes) {
    record StoredSeat(String name, List<StoredPerson> holders, String role, String teamRole, boolean required, boolean veto, List<StoredDelegation> delegates) {
        static StoredSeat of(Seat seat) {
            return new StoredSeat(seat.name(), StoredPerson.of(seat.holders()), "", "", seat.isRequired(), seat.hasVeto(), StoredDelegation.of(seat.delegates()));
        }

        static StoredSeat of(SeatSettings seat) {
            return new StoredSeat(seat.name(), StoredPerson.of(seat.users()), seat.role(), seat.teamRole(), seat.isRequired(), seat.hasVeto(), StoredDelegation.of(seat.delegates()));
        }

        Seat seat() {
            return new Seat(name, StoredPerson.actors(holders), required, veto, delegations());
        }

        SeatSettings settings() {
            return new SeatSettings(name, StoredPerson.actors(holders), role, teamRole == null ? "" : teamRole, required, veto, delegations());
        }

        private List<Delegation> delegations() {
            return delegates.stream().map(StoredDelegation::delegation).toList();
        }
    }

    /** {@code until} is the day after the last one. */
    record StoredDelegation(StoredPerson holder, StoredPerson delegate, String from, String until) {
        static List<StoredDelegation> of(List<Delegation> delegations) {
            return delegations.stream().map(one -> new StoredDelegation(StoredPerson.of(one.from()), StoredPerson.of(one.to()),
                    one.days().from().toString(), one.days().to().toString())).toList();
        }

        Delegation delegation() {
            return new Delegation(holder.actor(), delegate.actor(), new DateRange(LocalDate.parse(from), LocalDate.parse(until)));
        }
    }

    record StoredPolicy(String quorum, int quorumValue, String reject, int rejectValue, int dueHours, int emergencyHours, String rate, String currency, List<StoredPerson> escalation,
                        StoredLimits thresholds, StoredLight lightLane, StoredDrift drift, String comments) {
        static StoredPolicy of(Policy policy) {
            return new StoredPolicy(policy.quorum().kind().name(), policy.quorum().value(), policy.reject().kind().name(), policy.reject().value(),
                    policy.dueHours(), policy.emergencyHours(), policy.rate().amount().toPlainString(), policy.rate().currency().getCurrencyCode(), StoredPerson.of(policy.escalation()),
                    StoredLimits.of(policy.thresholds()), StoredLight.of(policy.lightLane()), StoredDrift.of(policy.drift()), policy.comments().name());
        }

        Policy policy() {
            return new Policy(new Quorum(Quorum.Kind.valueOf(quorum), quorumValue), new RejectRule(RejectRule.Kind.valueOf(reject), rejectValue), dueHours, emergencyHours,
                    new Money(new BigDecimal(rate), Currency.getInstance(currency)), StoredPerson.actors(escalation),
                    thresholds == null ? Thresholds.none() : thresholds.limits(), lightLane == null ? LightLane.off() : lightLane.lane(), drift == null ? DriftTolerance.usual() : drift.tolerance(),
                    comments == null ? IssueComments.NONE : IssueComments.valueOf(comments));
        }
    }

    record StoredLimits(Double scheduleDays, Double effortDays, String cost, String currency, Integer riskScore, List<String> components) {
        static StoredLimits of(Thresholds limits) {
            return new StoredLimits(limits.scheduleDays(), limits.effortDays(), limits.cost() == null ? null : limits.cost().amount().toPlainString(),
                    limits.cost() == null ? null : limits.cost().currency().getCurrencyCode(), limits.riskScore(), limits.components());
        }

        Thresholds limits() {
            return new Thresholds(scheduleDays, effortDays, cost == null ? null : new Money(new BigDecimal(cost), Currency.getInstance(currency)), riskScore, components);
        }
    }

    record StoredLight(String mode, String seat, int samplingPercent) {
        static StoredLight of(LightLane lane) {
            return new StoredLight(lane.mode().name(), lane.seat(), lane.samplingPercent());
        }

        LightLane lane() {
            return new LightLane(LightLane.Mode.valueOf(mode), seat, samplingPercent);
        }
    }

    record StoredDrift(Integer estimatePercent, Integer textPercent, boolean release, boolean components) {
        static StoredDrift of(DriftTolerance drift) {
            return new StoredDrift(drift.estimatePercent(), drift.textPercent(), drift.watchesRelease(), drift.watchesComponents());
        }

        DriftTolerance tolerance() {
            return new DriftTolerance(estimatePercent, textPercent, release, components);
        }
    }

    record StoredTemplate(String name, String title, String rationale, StoredImpact impact, StoredLimits limits, StoredPerson approvedBy, long approvedAt) {
        static StoredTemplate of(StandardTemplate template) {
            return new StoredTemplate(template.name(), template.title(), template.rationale(), StoredImpact.of(template.impact()), StoredLimits.of(template.limits()),
                    StoredPerson.of(template.approvedBy()), template.approvedAt().toEpochMilli());
        }

        StandardTemplate template() {
            return new StandardTemplate(name, title, rationale, impact.impact(), limits.limits(), approvedBy.actor(), Instant.ofEpochMilli(approvedAt));
        }
    }

    /** {@code until} is the day after the last one. */
    record StoredFreeze(String name, String from, String until, List<String> components) {
        static StoredFreeze of(FreezeWindow freeze) {
            return new StoredFreeze(freeze.name(), freeze.days().from().toString(), freeze.days().to().toString(), freeze.components());
        }

        FreezeWindow freeze() {
            return new FreezeWindow(name, new DateRange(LocalDate.parse(from), LocalDate.parse(until)), components);
        }
    }

    static StoredBoard of(Board board) {
        return new StoredBoard(board.seats().stream().map(StoredSeat::of).toList(), StoredPolicy.of(board.policy()), List.of(), List.of());
    }

    static StoredBoard of(BoardSettings settings) {
        return new StoredBoard(settings.seats().stream().map(StoredSeat::of).toList(), StoredPolicy.of(settings.policy()),
                settings.templates().stream().map(StoredTemplate::of).toList(), settings.freezes().stream().map(StoredFreeze::of).toList());
    }

    Board board() {
        return new Board(seats.stream().map(StoredSeat::seat).toList(), policy.policy());
    }

    BoardSettings settings(String projectKey, int version) {
        return new BoardSettings(projectKey, version, seats.stream().map(StoredSeat::settings).toList(), policy.policy(),
                templates == null ? List.of() : templates.stream().map(StoredTemplate::template).toList(), freezes == null ? List.of() : freezes.stream().map(StoredFreeze::freeze).toList());
    }
}
