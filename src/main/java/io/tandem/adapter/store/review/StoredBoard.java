package io.tandem.adapter.store.review;

import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Quorum;
import io.tandem.review.model.RejectRule;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatSettings;
import io.tandem.shared.DateRange;
import io.tandem.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A board as JSON holds it: in a review with the people who held the seats, in a project's settings with users and role. */
record StoredBoard(List<StoredSeat> seats, StoredPolicy policy) {
    record StoredSeat(String name, List<StoredPerson> holders, String role, boolean required, boolean veto, List<StoredDelegation> delegates) {
        static StoredSeat of(Seat seat) {
            return new StoredSeat(seat.name(), StoredPerson.of(seat.holders()), "", seat.isRequired(), seat.hasVeto(), StoredDelegation.of(seat.delegates()));
        }

        static StoredSeat of(SeatSettings seat) {
            return new StoredSeat(seat.name(), StoredPerson.of(seat.users()), seat.role(), seat.isRequired(), seat.hasVeto(), StoredDelegation.of(seat.delegates()));
        }

        Seat seat() {
            return new Seat(name, StoredPerson.actors(holders), required, veto, delegations());
        }

        SeatSettings settings() {
            return new SeatSettings(name, StoredPerson.actors(holders), role, required, veto, delegations());
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

    record StoredPolicy(String quorum, int quorumValue, String reject, int rejectValue, int dueHours, int emergencyHours, String rate, String currency, List<StoredPerson> escalation) {
        static StoredPolicy of(Policy policy) {
            return new StoredPolicy(policy.quorum().kind().name(), policy.quorum().value(), policy.reject().kind().name(), policy.reject().value(),
                    policy.dueHours(), policy.emergencyHours(), policy.rate().amount().toPlainString(), policy.rate().currency().getCurrencyCode(), StoredPerson.of(policy.escalation()));
        }

        Policy policy() {
            return new Policy(new Quorum(Quorum.Kind.valueOf(quorum), quorumValue), new RejectRule(RejectRule.Kind.valueOf(reject), rejectValue), dueHours, emergencyHours,
                    new Money(new BigDecimal(rate), Currency.getInstance(currency)), StoredPerson.actors(escalation));
        }
    }

    static StoredBoard of(Board board) {
        return new StoredBoard(board.seats().stream().map(StoredSeat::of).toList(), StoredPolicy.of(board.policy()));
    }

    static StoredBoard of(BoardSettings settings) {
        return new StoredBoard(settings.seats().stream().map(StoredSeat::of).toList(), StoredPolicy.of(settings.policy()));
    }

    Board board() {
        return new Board(seats.stream().map(StoredSeat::seat).toList(), policy.policy());
    }

    BoardSettings settings(String projectKey, int version) {
        return new BoardSettings(projectKey, version, seats.stream().map(StoredSeat::settings).toList(), policy.policy());
    }
}
