package io.tandem.team.model;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static io.tandem.testing.team.Members.away;
import static io.tandem.testing.team.Members.day;
import static io.tandem.testing.team.Members.days;
import static io.tandem.testing.team.Members.technical;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Member;
import io.tandem.team.api.StandIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class StandInsTest {
    private static StandIns of(Member... members) {
        return new StandIns(List.of(members));
    }

    @Test
    public void somebodyActsOnTheDaysAwayAndOnNoOther() {
        StandIns standIns = of(away(technical(DEV), EMIL, days(7, 9)), technical(EMIL));
        assertThat(standIns.findActing(DEV, day(6))).isEmpty();
        assertThat(standIns.findActing(DEV, day(7))).contains(EMIL);
        assertThat(standIns.findActing(DEV, day(9))).contains(EMIL);
        assertThat(standIns.findActing(DEV, day(10))).isEmpty();
        assertThat(standIns.findActing(OLGA, day(7))).isEmpty();
        assertThat(standIns.list()).containsExactly(new StandIn(DEV, EMIL, new DateRange(day(7), day(10))));
    }

    @Test
    public void whileTheDelegateIsAwayTooTheirDelegateActs() {
        StandIns standIns = of(away(technical(DEV), EMIL, days(7, 18)), away(technical(EMIL), ADA, days(10, 11)), technical(ADA));
        assertThat(standIns.list()).containsExactly(new StandIn(DEV, EMIL, new DateRange(day(7), day(10))), new StandIn(DEV, ADA, new DateRange(day(10), day(12))),
            new StandIn(DEV, EMIL, new DateRange(day(12), day(19))), new StandIn(EMIL, ADA, new DateRange(day(10), day(12))));
    }

    @Test
    public void theLastOfAChainActsEvenWhenAway() {
        StandIns standIns = of(away(technical(DEV), EMIL, days(7, 9)), away(technical(EMIL), null, days(1, 31)));
        assertThat(standIns.findActing(DEV, day(8))).contains(EMIL);
        assertThat(standIns.findActing(EMIL, day(8))).isEmpty();
        assertThat(standIns.list()).hasSize(1);
    }

    @Test
    public void theDelegateMayBeSomebodyOutsideTheGroup() {
        assertThat(of(away(technical(DEV), PETRA, days(7, 9))).findActing(DEV, day(8))).contains(PETRA);
    }

    @Test
    public void twoMayStandInForOneAnotherAsLongAsOneIsThere() {
        assertThat(of(away(technical(DEV), EMIL, days(7, 9)), away(technical(EMIL), DEV, days(10, 12))).findLoop()).isEmpty();
        StandIns loop = of(away(technical(DEV), EMIL, days(7, 10)), away(technical(EMIL), DEV, days(10, 12)));
        assertThat(loop.findLoop()).hasValueSatisfying(found -> {
            assertThat(found.day()).isEqualTo(day(10));
            assertThat(found.people()).containsExactlyInAnyOrder(DEV, EMIL);
        });
        assertThat(loop.findActing(DEV, day(10))).isEmpty();
    }

    @Test
    public void aLoopOfThreeIsFoundOnTheDayTheLastOneLeaves() {
        StandIns loop = of(away(technical(DEV), EMIL, days(1, 20)), away(technical(EMIL), ADA, days(5, 20)), away(technical(ADA), DEV, days(20, 22)));
        assertThat(loop.findLoop().map(StandIns.Loop::day)).contains(day(20));
        assertThat(of(away(technical(OLGA), DEV, days(1, 31)), away(technical(DEV), EMIL, days(1, 19)), away(technical(EMIL), DEV, days(20, 22))).findLoop()).isEmpty();
    }

    /** Over random groups: the list says the same as each single day, and a loop is found exactly when on some day somebody's chain comes back. */
    @Test
    public void theListAgreesWithEveryDayOfRandomGroups() {
        Random random = new Random(7);
        List<Actor> people = List.of(DEV, OLGA, EMIL, ADA, PETRA);
        for (int round = 0; round < 500; round++) {
            List<Member> members = new ArrayList<>();
            people.forEach(person -> members.add(random(random, person, people)));
            StandIns standIns = new StandIns(members);
            boolean isLooped = false;
            for (LocalDate day = day(1); !day.isAfter(day(31)); day = day.plusDays(1)) {
                for (Actor person : people) {
                    LocalDate that = day;
                    Optional<Actor> listed = standIns.list().stream().filter(one -> one.away().equals(person) && one.days().contains(that)).map(StandIn::acting).findFirst();
                    assertThat(listed).isEqualTo(standIns.findActing(person, day));
                    isLooped |= comesBack(members, person, day);
                }
            }
            assertThat(standIns.findLoop().isPresent()).as(members.toString()).isEqualTo(isLooped);
        }
    }

    private static Member random(Random random, Actor person, List<Actor> people) {
        Actor delegate = people.get(random.nextInt(people.size()));
        List<Absence> absences = new ArrayList<>();
        for (int first = 1 + random.nextInt(8); first < 31 && absences.size() < 3; first += 4 + random.nextInt(12)) {
            absences.add(days(first, Math.min(31, first + random.nextInt(4))));
        }
        return technical(person).with(delegate.equals(person) || random.nextInt(4) == 0 ? null : delegate, absences);
    }

    private static boolean comesBack(List<Member> members, Actor start, LocalDate day) {
        Set<Actor> seen = new HashSet<>();
        Actor person = start;
        while (seen.add(person)) {
            Actor now = person;
            Optional<Actor> next = members.stream().filter(member -> member.person().equals(now) && member.isAwayOn(day)).findFirst().flatMap(Member::findDelegate);
            if (next.isEmpty()) {
                return false;
            }
            person = next.get();
        }
        return person.equals(start);
    }
}
