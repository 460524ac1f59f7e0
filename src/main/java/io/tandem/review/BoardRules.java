package io.tandem.review;

import io.tandem.review.input.BoardInput;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Quorum;
import io.tandem.review.model.RejectRule;
import io.tandem.review.model.SeatSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Money;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a board must look like to be saved. Collects every problem. */
final class BoardRules {
    private static final int MOST_SEATS = 12;
    private static final int MOST_HOURS = 24 * 365;
    private static final int LONGEST_NAME = 60;

    private final Problems problems = new Problems();
    private final Persons persons;

    BoardRules(People people) {
        this.persons = new Persons(people, problems);
    }

    /** @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    Read read(BoardInput input) {
        List<SeatSettings> seats = seats(input.seats());
        Policy policy = policy(input, seats.size());
        problems.throwIfAny();
        return new Read(seats, policy);
    }

    /** Seats and policy, checked. */
    record Read(List<SeatSettings> seats, Policy policy) { }

    private List<SeatSettings> seats(List<BoardInput.SeatInput> input) {
        List<BoardInput.SeatInput> given = input == null ? List.of() : input;
        problems.require(!given.isEmpty(), "seats", "board.seats.missing").require(given.size() <= MOST_SEATS, "seats", "list.long", MOST_SEATS);
        List<SeatSettings> seats = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < Math.min(given.size(), MOST_SEATS); i++) {
            SeatSettings seat = seat(given.get(i), "seats[" + i + "]");
            problems.require(names.add(seat.name()), "seats[" + i + "].name", "board.seat.twice", seat.name());
            seats.add(seat);
        }
        return seats;
    }

    private SeatSettings seat(BoardInput.SeatInput input, String field) {
        String name = input.name() == null ? "" : input.name().strip();
        problems.require(!name.isEmpty(), field + ".name", "board.seat.name.missing").require(name.length() <= LONGEST_NAME, field + ".name", "text.long", LONGEST_NAME);
        List<Actor> users = people(input.users(), field + ".users");
        String role = input.role() == null ? "" : input.role().strip();
        problems.require(!users.isEmpty() || !role.isEmpty(), field, "board.seat.nobody", name);
        return new SeatSettings(name, users, role, !Boolean.FALSE.equals(input.required()), Boolean.TRUE.equals(input.veto()), delegations(input.delegates(), field + ".delegates"));
    }

    private List<Actor> people(List<String> names, String field) {
        List<Actor> found = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            persons.find(name, field).filter(person -> found.stream().noneMatch(person::isSamePersonAs)).ifPresent(found::add);
        }
        return found;
    }

    private List<Delegation> delegations(List<BoardInput.DelegateInput> input, String field) {
        List<Delegation> read = new ArrayList<>();
        List<BoardInput.DelegateInput> given = input == null ? List.of() : input;
        for (int i = 0; i < given.size(); i++) {
            String at = field + "[" + i + "]";
            delegation(given.get(i), at).ifPresent(delegation -> {
                requireNoClash(delegation, read, at);
                read.add(delegation);
            });
        }
        return read;
    }

    private Optional<Delegation> delegation(BoardInput.DelegateInput input, String field) {
        Optional<Actor> from = persons.find(input.user(), field + ".user");
        Optional<Actor> to = persons.find(input.delegate(), field + ".delegate");
        Optional<LocalDate> first = day(input.from(), field + ".from");
        Optional<LocalDate> last = day(input.to(), field + ".to");
        if (from.isEmpty() || to.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean isOrdered = !last.get().isBefore(first.get());
        problems.require(isOrdered, field + ".to", "dates.order").require(!from.get().isSamePersonAs(to.get()), field + ".delegate", "board.delegate.self");
        return isOrdered ? Optional.of(new Delegation(from.get(), to.get(), new DateRange(first.get(), last.get().plusDays(1)))) : Optional.empty();
    }

    /** Nobody has two delegates on one day, and nobody stands in for somebody who stands in for them. */
    private void requireNoClash(Delegation one, List<Delegation> others, String field) {
        for (Delegation other : others) {
            boolean meet = one.days().from().isBefore(other.days().to()) && other.days().from().isBefore(one.days().to());
            problems.require(!meet || !one.from().isSamePersonAs(other.from()), field, "board.delegate.overlap", one.from().displayName());
            problems.require(!meet || !one.from().isSamePersonAs(other.to()) && !one.to().isSamePersonAs(other.from()), field, "board.delegate.chain", one.to().displayName());
        }
    }

    private Optional<LocalDate> day(String text, String field) {
        try {
            return Optional.of(LocalDate.parse(text == null ? "" : text));
        } catch (DateTimeParseException noDate) {
            problems.require(false, field, "date.wrong", text == null ? "" : text);
            return Optional.empty();
        }
    }

    private Policy policy(BoardInput input, int seats) {
        Policy usual = Policy.usual();
        return new Policy(quorum(input.quorum(), seats), reject(input.reject(), seats), hours(input.dueHours(), usual.dueHours(), "dueHours"),
                hours(input.emergencyHours(), usual.emergencyHours(), "emergencyHours"), rate(input.rate(), usual.rate()), people(input.escalation(), "escalation"),
                usual.thresholds(), usual.lightLane(), usual.drift(), usual.comments());
    }

    private Quorum quorum(BoardInput.Rule rule, int seats) {
        if (rule == null) {
            return Quorum.every();
        }
        Quorum.Kind kind = kind(Quorum.Kind.values(), rule.kind(), "quorum.kind", Quorum.Kind.EVERY);
        int most = kind == Quorum.Kind.PERCENT ? 100 : seats;
        return kind == Quorum.Kind.EVERY ? Quorum.every() : new Quorum(kind, count(rule.value(), most, "quorum.value"));
    }

    private RejectRule reject(BoardInput.Rule rule, int seats) {
        if (rule == null) {
            return RejectRule.anyRequired();
        }
        RejectRule.Kind kind = kind(RejectRule.Kind.values(), rule.kind(), "reject.kind", RejectRule.Kind.ANY_REQUIRED);
        return kind == RejectRule.Kind.ANY_REQUIRED ? RejectRule.anyRequired() : new RejectRule(kind, count(rule.value(), seats, "reject.value"));
    }

    private <E extends Enum<E>> E kind(E[] values, String name, String field, E usual) {
        Optional<E> found = Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        problems.require(found.isPresent(), field, "value.unknown", String.valueOf(name), String.join(", ", Arrays.stream(values).map(Enum::name).toList()));
        return found.orElse(usual);
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
        Optional<BigDecimal> amount = amount(rate.amount());
        problems.require(amount.isPresent(), "rate.amount", "number.between", 0, 1_000_000);
        return currency.isPresent() && amount.isPresent() ? new Money(amount.get(), currency.get()) : usual;
    }

    private static Optional<BigDecimal> amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text == null || text.length() > 20 ? "" : text.strip());
            // An exponent makes a short text a number of a billion digits.
            return amount.signum() >= 0 && Math.abs(amount.scale()) <= 20 && amount.compareTo(BigDecimal.valueOf(1_000_000)) <= 0 ? Optional.of(amount) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
