package io.tandem.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.Conflict.Kind;
import io.tandem.review.calendar.model.Neighbour;
import io.tandem.review.calendar.model.Neighbour.Sight;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.Surroundings;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Over a thousand random calendars: what one change collides with collides with it, moving both by the same days changes nothing, and what shares no day shares no conflict. */
public class ConflictSymmetryTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 20);
    private static final List<String> COMPONENTS = List.of("API", "Ledger", "Web");

    private static PlannedChange random(Random random, long id) {
        LocalDate from = START.plusDays(random.nextInt(30));
        List<String> touched = COMPONENTS.stream().filter(name -> random.nextBoolean()).map(name -> random.nextBoolean() ? name : name.toLowerCase(java.util.Locale.ROOT)).toList();
        String project = random.nextInt(4) == 0 ? "PAY" : "DEMO";
        Actor implementer = random.nextInt(3) == 0 ? null : new Actor("user" + random.nextInt(3), "");
        return new PlannedChange(id, project + "-" + id, project, "Change " + id, ReviewType.values()[random.nextInt(3)], ReviewState.values()[random.nextInt(ReviewState.values().length)],
                new DateRange(from, from.plusDays(1 + random.nextInt(6))), implementer, touched, List.of("", "1.0", "2.0").get(random.nextInt(3)), null, null);
    }

    private static List<PlannedChange> calendar(long seed) {
        Random random = new Random(seed);
        List<PlannedChange> changes = new ArrayList<>();
        int count = 2 + random.nextInt(8);
        for (int i = 1; i <= count; i++) {
            changes.add(random(random, i));
        }
        return changes;
    }

    private static Set<String> pairs(List<PlannedChange> changes, LocalDate today) {
        Surroundings around = new Surroundings(today, changes.stream().map(change -> new Neighbour(change, Sight.VISIBLE)).toList(), List.of(), List.of(), List.of());
        Set<String> pairs = new HashSet<>();
        for (PlannedChange change : changes) {
            for (Conflict conflict : ConflictRules.check(change, around)) {
                conflict.findOther().ifPresent(other -> pairs.add(conflict.kind() + " " + change.id() + " " + other.id()));
            }
        }
        return pairs;
    }

    @Test
    public void whatOneCollidesWithCollidesWithIt() {
        int found = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            Set<String> pairs = pairs(calendar(seed), START);
            found += pairs.size();
            assertThat(pairs).as("seed " + seed).allSatisfy(pair -> {
                String[] words = pair.split(" ");
                assertThat(pairs).contains(words[0] + " " + words[2] + " " + words[1]);
                assertThat(words[1]).isNotEqualTo(words[2]);
            });
        }
        assertThat(found).as("the calendars collide at all").isGreaterThan(1_000);
    }

    @Test
    public void movingEverythingByTheSameDaysChangesNothingAlsoOverTheChangeOfClocks() {
        for (long seed = 0; seed < 300; seed++) {
            List<PlannedChange> changes = calendar(seed);
            List<PlannedChange> later = changes.stream().map(change -> new PlannedChange(change.id(), change.issueKey(), change.projectKey(), change.title(), change.type(), change.state(),
                    new DateRange(change.days().from().plusDays(211), change.days().to().plusDays(211)), change.implementer(), change.components(), change.release(), null, null)).toList();
            assertThat(pairs(later, START.plusDays(211))).as("seed " + seed).isEqualTo(pairs(changes, START));
        }
    }

    @Test
    public void onlyWhatSharesADayCollides() {
        for (long seed = 0; seed < 300; seed++) {
            List<PlannedChange> changes = calendar(seed);
            assertThat(pairs(changes, START)).as("seed " + seed).allSatisfy(pair -> {
                String[] words = pair.split(" ");
                PlannedChange one = changes.get(Integer.parseInt(words[1]) - 1);
                PlannedChange other = changes.get(Integer.parseInt(words[2]) - 1);
                assertThat(one.days().from().datesUntil(one.days().to()).anyMatch(other.days()::contains)).isTrue();
                assertThat(Kind.valueOf(words[0]) == Kind.IMPLEMENTER || one.projectKey().equals(other.projectKey())).isTrue();
            });
        }
    }
}
