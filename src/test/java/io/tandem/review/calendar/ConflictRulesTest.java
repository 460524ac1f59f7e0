package io.tandem.review.calendar;

import static io.tandem.testing.review.PlannedChanges.days;
import static io.tandem.testing.review.PlannedChanges.planned;
import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.Conflict.Kind;
import io.tandem.review.calendar.model.Neighbour;
import io.tandem.review.calendar.model.Neighbour.Sight;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.ProjectFreeze;
import io.tandem.review.calendar.model.ReleaseDay;
import io.tandem.review.calendar.model.Surroundings;
import io.tandem.review.model.FreezeWindow;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.testing.review.PlannedChanges;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** Each rule, what it finds and what it leaves alone. */
public class ConflictRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ProjectFreeze YEAR_END = new ProjectFreeze("DEMO", new FreezeWindow("Year end", days("2026-12-20", "2027-01-05"), List.of()));

    private static Surroundings alone() {
        return around();
    }

    private static Surroundings around(PlannedChanges... others) {
        return new Surroundings(TODAY, Arrays.stream(others).map(other -> new Neighbour(other.change(), Sight.VISIBLE)).toList(), List.of(), List.of(), List.of());
    }

    private static Surroundings frozen(ProjectFreeze... freezes) {
        return new Surroundings(TODAY, List.of(), List.of(freezes), List.of(), List.of());
    }

    private static List<Kind> kinds(PlannedChanges change, Surroundings around) {
        return ConflictRules.check(change.change(), around).stream().map(Conflict::kind).toList();
    }

    @Test
    public void aChangeOnItsOwnCollidesWithNothing() {
        assertThat(ConflictRules.check(planned(1, "2026-11-23", "2026-11-25").touching("API").by(OLGA).into("2.0").change(), alone())).isEmpty();
    }

    @Test
    public void theFirstAndTheLastDayOfAFreezeAreFrozenTheDaysAroundItAreNot() {
        assertThat(kinds(planned(1, "2026-12-18", "2026-12-20"), frozen(YEAR_END))).containsExactly(Kind.FREEZE);
        assertThat(kinds(planned(1, "2027-01-05", "2027-01-08"), frozen(YEAR_END))).containsExactly(Kind.FREEZE);
        assertThat(kinds(planned(1, "2026-12-18", "2026-12-19"), frozen(YEAR_END))).isEmpty();
        assertThat(kinds(planned(1, "2027-01-06", "2027-01-08"), frozen(YEAR_END))).isEmpty();
        assertThat(kinds(planned(1, "2026-12-24", "2026-12-24").in("PAY"), frozen(YEAR_END))).as("another project’s freeze").isEmpty();
    }

    @Test
    public void aFreezeOfSomeComponentsConcernsChangesThatTouchOne() {
        ProjectFreeze ledger = new ProjectFreeze("DEMO", new FreezeWindow("Audit", days("2026-12-01", "2026-12-05"), List.of("Ledger", "Gateway")));
        assertThat(kinds(planned(1, "2026-12-02", "2026-12-02").touching("ledger "), frozen(ledger))).containsExactly(Kind.FREEZE);
        assertThat(kinds(planned(1, "2026-12-02", "2026-12-02").touching("API"), frozen(ledger))).isEmpty();
        assertThat(kinds(planned(1, "2026-12-02", "2026-12-02"), frozen(ledger))).isEmpty();
    }

    @Test
    public void anEmergencyChangeIsExemptFromAFreezeAndSaysSo() {
        List<Conflict> found = ConflictRules.check(planned(1, "2026-12-24", "2026-12-24").as(ReviewType.EMERGENCY, ReviewState.IN_REVIEW).change(), frozen(YEAR_END));
        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.weight()).isEqualTo(Conflict.Weight.EXEMPT);
            assertThat(conflict.reason().code()).isEqualTo("calendar.conflict.freeze.exempt");
            assertThat(conflict.reason().arguments()).containsExactly("Year end", "day:2026-12-20", "day:2027-01-05");
        });
    }

    @Test
    public void twoChangesOfOneComponentOnOneDayCollide() {
        PlannedChanges one = planned(1, "2026-11-23", "2026-11-25").touching("API", "Ledger");
        assertThat(ConflictRules.check(one.change(), around(planned(2, "2026-11-25", "2026-11-27").touching("ledger")))).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.COMPONENT);
            assertThat(conflict.reason().arguments()).containsExactly("Ledger", "DEMO-2", "Change 2");
        });
        assertThat(kinds(one, around(planned(2, "2026-11-26", "2026-11-27").touching("Ledger")))).as("the day after").isEmpty();
        assertThat(kinds(one, around(planned(2, "2026-11-25", "2026-11-27").touching("Web")))).as("another component").isEmpty();
        assertThat(kinds(one, around(planned(2, "2026-11-25", "2026-11-27").touching("Ledger").in("PAY")))).as("the component of another project").isEmpty();
        assertThat(kinds(one, around(one))).as("itself").isEmpty();
    }

    @Test
    public void whatIsDoneOrGivenUpCollidesWithNothing() {
        PlannedChanges one = planned(1, "2026-11-23", "2026-11-25").touching("API");
        for (ReviewState state : List.of(ReviewState.IMPLEMENTED, ReviewState.VERIFIED, ReviewState.REJECTED, ReviewState.WITHDRAWN)) {
            assertThat(kinds(one, around(planned(2, "2026-11-23", "2026-11-25").touching("API").as(ReviewType.NORMAL, state)))).as("beside " + state).isEmpty();
            assertThat(kinds(one.as(ReviewType.NORMAL, state), around(planned(2, "2026-11-23", "2026-11-25").touching("API")))).as("being " + state).isEmpty();
        }
    }

    @Test
    public void twoChangesForOneReleaseOnOneDayCollide() {
        PlannedChanges one = planned(1, "2026-11-23", "2026-11-25").into("2.0");
        assertThat(kinds(one, around(planned(2, "2026-11-24", "2026-11-24").into("2.0")))).containsExactly(Kind.RELEASE);
        assertThat(kinds(one, around(planned(2, "2026-11-24", "2026-11-24").into("2.1")))).isEmpty();
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-25"), around(planned(2, "2026-11-24", "2026-11-24")))).as("no release named").isEmpty();
    }

    @Test
    public void nobodyMakesTwoChangesAtOnceInWhateverProject() {
        PlannedChanges one = planned(1, "2026-11-23", "2026-11-25").by(OLGA);
        assertThat(ConflictRules.check(one.change(), around(planned(2, "2026-11-24", "2026-11-24").by(OLGA).in("PAY")))).singleElement()
                .satisfies(conflict -> assertThat(conflict.reason().arguments()).containsExactly("Olga Developer", "PAY-2", "Change 2"));
        assertThat(kinds(one, around(planned(2, "2026-11-24", "2026-11-24").by(ADA)))).isEmpty();
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-25"), around(planned(2, "2026-11-24", "2026-11-24")))).as("nobody named").isEmpty();
    }

    @Test
    public void changesTheViewerMayNotSeeAreNotNamedAndSaidOnce() {
        Surroundings hidden = new Surroundings(TODAY, List.of(new Neighbour(planned(2, "2026-11-24", "2026-11-24").by(OLGA).in("SEC").touching("API").into("2.0").change(), Sight.HIDDEN),
                new Neighbour(planned(3, "2026-11-25", "2026-11-25").by(OLGA).in("SEC").change(), Sight.HIDDEN)), List.of(), List.of(), List.of());
        assertThat(ConflictRules.check(planned(1, "2026-11-23", "2026-11-25").by(OLGA).touching("API").into("2.0").change(), hidden)).singleElement().satisfies(conflict -> {
            assertThat(conflict.reason().code()).isEqualTo("calendar.conflict.implementer.hidden");
            assertThat(conflict.reason().arguments()).containsExactly("Olga Developer");
            assertThat(conflict.findOther()).isEmpty();
        });
    }

    @Test
    public void whoIsAwayMakesNoChange() {
        Surroundings away = new Surroundings(TODAY, List.of(), List.of(), List.of(), List.of(new PersonAway(OLGA, days("2026-11-25", "2026-11-30"))));
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-25").by(OLGA), away)).containsExactly(Kind.ABSENCE);
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-24").by(OLGA), away)).isEmpty();
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-25").by(ADA), away)).isEmpty();
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-25"), away)).isEmpty();
    }

    @Test
    public void workIsNotPlannedBeforeTheDecisionIsDueUnlessItIsAnEmergency() {
        PlannedChanges early = planned(1, "2026-11-23", "2026-11-25").as(ReviewType.NORMAL, ReviewState.IN_REVIEW);
        assertThat(kinds(early.due("2026-11-24"), alone())).containsExactly(Kind.BEFORE_DECISION);
        assertThat(kinds(early.due("2026-11-23"), alone())).isEmpty();
        assertThat(kinds(early.due("2026-11-24").as(ReviewType.EMERGENCY, ReviewState.IN_REVIEW), alone())).isEmpty();
        assertThat(kinds(early, alone())).isEmpty();
    }

    @Test
    public void workEndsOnTheDayOfItsReleaseAtTheLatest() {
        Surroundings release = new Surroundings(TODAY, List.of(), List.of(), List.of(new ReleaseDay("DEMO", "2.0", LocalDate.of(2026, 11, 25), ReleaseDay.Standing.AHEAD)), List.of());
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-26").into("2.0"), release)).containsExactly(Kind.AFTER_RELEASE);
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-25").into("2.0"), release)).isEmpty();
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-26").into("2.1"), release)).isEmpty();
        assertThat(kinds(planned(1, "2026-11-23", "2026-11-26").in("PAY").into("2.0"), release)).isEmpty();
    }

    @Test
    public void aStartInThePastWithoutApprovalIsSaid() {
        PlannedChanges past = planned(1, "2026-11-19", "2026-11-25");
        for (ReviewState state : List.of(ReviewState.DRAFT, ReviewState.IN_REVIEW, ReviewState.CHANGES_REQUESTED, ReviewState.LAPSED)) {
            assertThat(kinds(past.as(ReviewType.NORMAL, state), alone())).as(state.name()).containsExactly(Kind.UNAPPROVED_START);
        }
        assertThat(kinds(past, alone())).as("approved").isEmpty();
        assertThat(kinds(past.as(ReviewType.EMERGENCY, ReviewState.IN_REVIEW), alone())).as("an emergency may start at once").isEmpty();
        assertThat(kinds(planned(1, "2026-11-20", "2026-11-25").as(ReviewType.NORMAL, ReviewState.DRAFT), alone())).as("today").isEmpty();
    }

    @Test
    public void severalReasonsAreAllSaid() {
        PlannedChange one = planned(1, "2026-12-21", "2026-12-22").touching("API").by(OLGA).into("2.0").change();
        Surroundings around = new Surroundings(TODAY, List.of(new Neighbour(planned(2, "2026-12-22", "2026-12-23").touching("API").by(OLGA).into("2.0").change(), Sight.VISIBLE)), List.of(YEAR_END),
                List.of(), List.of());
        assertThat(ConflictRules.check(one, around)).extracting(Conflict::kind).containsExactly(Kind.FREEZE, Kind.COMPONENT, Kind.RELEASE, Kind.IMPLEMENTER);
    }

    @Test
    public void daysKeepTheirDateWhereClocksAreSetForward() {
        PlannedChanges overTheChange = planned(1, "2026-03-28", "2026-03-29").touching("API");
        assertThat(kinds(overTheChange, around(planned(2, "2026-03-29", "2026-03-29").touching("API")))).containsExactly(Kind.COMPONENT);
        assertThat(kinds(overTheChange, around(planned(2, "2026-03-30", "2026-03-30").touching("API")))).isEmpty();
    }
}
