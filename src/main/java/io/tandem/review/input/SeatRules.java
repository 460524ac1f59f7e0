package io.tandem.review.input;

import io.tandem.review.model.Delegation;
import io.tandem.review.model.SeatSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Seats, who holds them and who stands in. */
final class SeatRules {
    private static final int MOST_SEATS = 12;
    private static final int MOST_PEOPLE = 50;
    private static final int LONGEST_NAME = 60;

    private final Problems problems;
    private final Persons persons;

    /** A delegation with the place it was sent at. */
    private record Placed(Delegation delegation, String seat, String field) {
        boolean meets(Placed other) {
            return delegation.days().from().isBefore(other.delegation.days().to()) && other.delegation.days().from().isBefore(delegation.days().to());
        }
    }

    SeatRules(People people, Problems problems) {
        this.problems = problems;
        this.persons = new Persons(people, problems);
    }

    List<SeatSettings> read(List<BoardInput.SeatInput> input) {
        List<BoardInput.SeatInput> given = input == null ? List.of() : input;
        problems.require(!given.isEmpty(), "seats", "board.seats.missing").require(given.size() <= MOST_SEATS, "seats", "list.long", MOST_SEATS);
        List<SeatSettings> seats = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Placed> delegations = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_SEATS); i++) {
            SeatSettings seat = seat(given.get(i) == null ? BoardInput.SeatInput.empty() : given.get(i), "seats[" + i + "]", delegations);
            problems.require(names.add(seat.name().toLowerCase(Locale.ROOT)), "seats[" + i + "].name", "board.seat.twice", seat.name());
            seats.add(seat);
        }
        requireNoClash(delegations);
        return seats;
    }

    private SeatSettings seat(BoardInput.SeatInput input, String field, List<Placed> delegations) {
        String name = name(input.name(), field + ".name");
        problems.require(!name.isEmpty(), field + ".name", "board.seat.name.missing");
        List<Actor> users = persons.list(input.users(), field + ".users");
        problems.require(users.size() <= MOST_PEOPLE, field + ".users", "list.long", MOST_PEOPLE);
        String role = ProposalRules.line(input.role(), field + ".role", problems);
        String teamRole = name(input.teamRole(), field + ".teamRole");
        problems.require(!isEmpty(input.users()) || !role.isEmpty() || !teamRole.isEmpty(), field, "board.seat.nobody", name);
        List<Placed> own = delegations(input.delegates(), name, field + ".delegates");
        delegations.addAll(own);
        return new SeatSettings(name, users, role, teamRole, !Boolean.FALSE.equals(input.required()), Boolean.TRUE.equals(input.veto()), own.stream().map(Placed::delegation).toList());
    }

    private String name(String text, String field) {
        String name = ProposalRules.line(text, field, problems);
        problems.require(name.length() <= LONGEST_NAME, field, "text.long", LONGEST_NAME);
        return name;
    }

    private static boolean isEmpty(List<String> names) {
        return names == null || names.isEmpty();
    }

    private List<Placed> delegations(List<BoardInput.DelegateInput> input, String seat, String field) {
        List<BoardInput.DelegateInput> given = input == null ? List.of() : input;
        problems.require(given.size() <= MOST_PEOPLE, field, "list.long", MOST_PEOPLE);
        List<Placed> read = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_PEOPLE); i++) {
            String at = field + "[" + i + "]";
            BoardInput.DelegateInput sent = given.get(i) == null ? new BoardInput.DelegateInput(null, null, null, null) : given.get(i);
            delegation(sent, at).ifPresent(delegation -> read.add(new Placed(delegation, seat, at)));
        }
        return read;
    }

    private Optional<Delegation> delegation(BoardInput.DelegateInput input, String field) {
        Optional<Actor> from = persons.find(input.user(), field + ".user");
        Optional<Actor> to = persons.find(input.delegate(), field + ".delegate");
        Optional<DateRange> days = Days.range(input.from(), input.to(), field, problems);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        problems.require(!from.get().isSamePersonAs(to.get()), field + ".delegate", "board.delegate.self");
        return days.map(range -> new Delegation(from.get(), to.get(), range));
    }

    /** Nobody has two delegates for one seat on one day; and on no seat does somebody stand in who is away themselves: that rules out circles of any length. */
    private void requireNoClash(List<Placed> all) {
        for (int i = 0; i < all.size(); i++) {
            for (Placed earlier : all.subList(0, i)) {
                requireNoClash(all.get(i), earlier);
            }
        }
    }

    private void requireNoClash(Placed one, Placed earlier) {
        if (!one.meets(earlier)) {
            return;
        }
        Delegation mine = one.delegation();
        Delegation other = earlier.delegation();
        problems.require(!one.seat().equals(earlier.seat()) || !mine.from().isSamePersonAs(other.from()), one.field(), "board.delegate.overlap", mine.from().displayName());
        boolean isOwnFault = mine.from().isSamePersonAs(mine.to()) || other.from().isSamePersonAs(other.to());
        problems.require(isOwnFault || !mine.from().isSamePersonAs(other.to()), one.field(), "board.delegate.chain", mine.from().displayName());
        problems.require(isOwnFault || !mine.to().isSamePersonAs(other.from()), one.field(), "board.delegate.chain", mine.to().displayName());
    }
}
