package io.tandem.team.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.team.api.Member;
import io.tandem.team.api.StandIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who stands in for whom. While somebody's delegate is away and has named one, too, that one acts; the last of such a chain acts, away or not. A chain that leads back to where it began is a loop:
 * nobody would act.
 */
public final class StandIns {
    private final List<Member> members;
    private final Map<String, Member> byKey;

    public StandIns(List<Member> members) {
        this.members = List.copyOf(members);
        this.byKey = members.stream().collect(Collectors.toMap(member -> member.person().key(), Function.identity()));
    }

    /** Who acts for this person on this day; empty when they are here, or named nobody, or only a loop is left. */
    public Optional<Actor> findActing(Actor person, LocalDate day) {
        Actor acting = person;
        Set<String> seen = new HashSet<>();
        for (Optional<Actor> next = delegate(acting, day); next.isPresent(); next = delegate(acting, day)) {
            if (!seen.add(acting.key())) {
                return Optional.empty();
            }
            acting = next.get();
        }
        return acting.isSamePersonAs(person) ? Optional.empty() : Optional.of(acting);
    }

    private Optional<Actor> delegate(Actor person, LocalDate day) {
        return Optional.ofNullable(byKey.get(person.key())).filter(member -> member.isAwayOn(day)).flatMap(Member::findDelegate);
    }

    /** All of them, per member in the order of the days; neighbouring days with the same person acting are one. */
    public List<StandIn> list() {
        List<StandIn> all = new ArrayList<>();
        TreeSet<LocalDate> changes = changes();
        for (Member member : members) {
            member.listAbsentDays().forEach(days -> all.addAll(pieces(member.person(), days, changes)));
        }
        return all;
    }

    /** Between two of these days nothing changes. */
    private TreeSet<LocalDate> changes() {
        TreeSet<LocalDate> changes = new TreeSet<>();
        members.forEach(member -> member.listAbsentDays().forEach(days -> {
            changes.add(days.from());
            changes.add(days.to());
        }));
        return changes;
    }

    private List<StandIn> pieces(Actor away, DateRange days, TreeSet<LocalDate> changes) {
        List<StandIn> pieces = new ArrayList<>();
        for (LocalDate from = days.from(); from.isBefore(days.to()); from = changes.higher(from)) {
            DateRange piece = new DateRange(from, changes.higher(from));
            findActing(away, from).ifPresent(acting -> append(pieces, new StandIn(away, acting, piece)));
        }
        return pieces;
    }

    private static void append(List<StandIn> pieces, StandIn next) {
        StandIn last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.acting().isSamePersonAs(next.acting()) && last.days().to().equals(next.days().from())) {
            pieces.set(pieces.size() - 1, new StandIn(last.away(), last.acting(), new DateRange(last.days().from(), next.days().to())));
        } else {
            pieces.add(next);
        }
    }

    /** Somebody whose stand-in leads back to them on a day they are all away. */
    public record Loop(List<Actor> people, LocalDate day) { }

    /** The first loop there is; it begins on the day the last of its people leaves. */
    public Optional<Loop> findLoop() {
        for (Member member : members) {
            for (DateRange days : member.listAbsentDays()) {
                Optional<Loop> loop = loopFrom(member, days.from());
                if (loop.isPresent()) {
                    return loop;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Loop> loopFrom(Member start, LocalDate day) {
        Set<String> seen = new LinkedHashSet<>();
        List<Actor> people = new ArrayList<>();
        Actor person = start.person();
        for (Optional<Actor> next = delegate(person, day); next.isPresent() && seen.add(person.key()); next = delegate(person, day)) {
            people.add(person);
            person = next.get();
        }
        return people.size() > 1 && person.isSamePersonAs(start.person()) ? Optional.of(new Loop(people, day)) : Optional.empty();
    }
}
