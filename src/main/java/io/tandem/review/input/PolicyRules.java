package io.tandem.review.input;

import io.tandem.review.model.DriftTolerance;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.LightLane;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Quorum;
import io.tandem.review.model.RejectRule;
import io.tandem.review.model.SeatSettings;
import io.tandem.review.model.Thresholds;
import io.tandem.shared.Money;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** By which rules a board decides. */
final class PolicyRules {
    private static final int MOST_HOURS = 24 * 365;
    private static final int MOST_PER_PERSON_DAY = 1_000_000;
    private static final int MOST_DRIFT_PERCENT = 1_000;

    private final Collection<String> components;
    private final Problems problems;
    private final Persons persons;

    PolicyRules(People people, Collection<String> components, Problems problems) {
        this.components = components;
        this.problems = problems;
        this.persons = new Persons(people, problems);
    }

    Policy read(BoardInput input, List<SeatSettings> seats) {
        Policy usual = Policy.usual();
        Money rate = rate(input.rate(), usual.rate());
        Thresholds thresholds = new LimitRules(rate.currency(), components, problems).read(input.thresholds(), "thresholds");
        return new Policy(quorum(input.quorum(), seats.size()), reject(input.reject(), seats.size()), hours(input.dueHours(), usual.dueHours(), "dueHours"),
                hours(input.emergencyHours(), usual.emergencyHours(), "emergencyHours"), rate, persons.list(input.escalation(), "escalation"),
                thresholds, lightLane(input.lightLane(), thresholds, seats), drift(input.drift()),
                input.issueComments() == null ? usual.comments() : Choices.read(IssueComments.class, input.issueComments(), usual.comments(), "issueComments", problems));
    }

    private Quorum quorum(BoardInput.Rule rule, int seats) {
        if (rule == null) {
            return Quorum.every();
        }
        Quorum.Kind kind = Choices.read(Quorum.Kind.class, rule.kind(), Quorum.Kind.EVERY, "quorum.kind", problems);
        int most = kind == Quorum.Kind.PERCENT ? 100 : Math.max(1, seats);
        return kind == Quorum.Kind.EVERY ? Quorum.every() : new Quorum(kind, count(rule.value(), most, "quorum.value"));
    }

    private RejectRule reject(BoardInput.Rule rule, int seats) {
        if (rule == null) {
            return RejectRule.anyRequired();
        }
        RejectRule.Kind kind = Choices.read(RejectRule.Kind.class, rule.kind(), RejectRule.Kind.ANY_REQUIRED, "reject.kind", problems);
        return kind == RejectRule.Kind.ANY_REQUIRED ? RejectRule.anyRequired() : new RejectRule(kind, count(rule.value(), Math.max(1, seats), "reject.value"));
    }

    private int count(Integer value, int most, String field) {
        boolean isFine = value != null && value >= 1 && value <= most;
        problems.require(isFine, field, "number.range", 1, most);
        return isFine ? value : 1;
    }

    private int hours(Integer value, int usual, String field) {
        problems.require(value == null || value >= 1 && value <= MOST_HOURS, field, "number.range", 1, MOST_HOURS);
        return value == null ? usual : value;
    }

    private Money rate(BoardInput.Rate rate, Money usual) {
        if (rate == null) {
            return usual;
        }
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(rate.currency())).findFirst();
        problems.require(currency.isPresent(), "rate.currency", "currency.unknown", String.valueOf(rate.currency()));
        Optional<BigDecimal> amount = Amounts.read(rate.amount(), BigDecimal.valueOf(MOST_PER_PERSON_DAY));
        problems.require(amount.isPresent(), "rate.amount", "number.between", 0, MOST_PER_PERSON_DAY);
        return currency.isPresent() && amount.isPresent() ? new Money(amount.get(), currency.get()) : usual;
    }

    /** Without a limit the light lane would let every change pass. */
    private LightLane lightLane(BoardInput.Light input, Thresholds thresholds, List<SeatSettings> seats) {
        if (input == null) {
            return LightLane.off();
        }
        LightLane.Mode mode = Choices.read(LightLane.Mode.class, input.mode(), LightLane.Mode.OFF, "lightLane.mode", problems);
        problems.require(mode == LightLane.Mode.OFF || !thresholds.isEmpty(), "thresholds", "board.light.no-limit");
        String seat = mode == LightLane.Mode.ONE_SEAT && input.seat() != null ? input.seat().strip() : "";
        problems.require(mode != LightLane.Mode.ONE_SEAT || seats.stream().anyMatch(one -> one.name().equals(seat)), "lightLane.seat", "board.light.seat-unknown", seat);
        return new LightLane(mode, seat, percent(input.samplingPercent(), 100, "lightLane.samplingPercent").orElse(0));
    }

    private DriftTolerance drift(BoardInput.Drift input) {
        if (input == null) {
            return DriftTolerance.usual();
        }
        return new DriftTolerance(percent(input.estimatePercent(), MOST_DRIFT_PERCENT, "drift.estimatePercent").orElse(null), percent(input.textPercent(), MOST_DRIFT_PERCENT, "drift.textPercent").orElse(null),
                !Boolean.FALSE.equals(input.release()), !Boolean.FALSE.equals(input.components()));
    }

    private Optional<Integer> percent(Integer value, int most, String field) {
        problems.require(value == null || value >= 0 && value <= most, field, "number.range", 0, most);
        return Optional.ofNullable(value);
    }
}
