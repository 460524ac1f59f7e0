package io.tandem.review.calendar;

import static io.tandem.testing.review.PlannedChanges.days;
import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.review.calendar.CalendarView.Entry;
import io.tandem.review.calendar.CalendarView.Extent;
import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.Conflict.Kind;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.model.ChangeReview;
import io.tandem.shared.NotFoundException;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.CalendarHouse;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The calendar as people read it, on each database we run on. */
public abstract class CalendarContract {
    private final AoDatabase.Kind kind;
    private CalendarHouse town;

    protected CalendarContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        town = new CalendarHouse(kind);
    }

    @After
    public void close() {
        town.close();
    }

    private CalendarView november(io.tandem.shared.Actor viewer, String... projects) {
        return town.calendar.view(viewer, List.of(projects), days("2026-11-01", "2026-11-30"));
    }

    private static List<String> issues(CalendarView view) {
        return view.entries().stream().map(entry -> entry.change().issueKey()).toList();
    }

    @Test
    public void showsWhatHasADayInTheStretchTheEarliestFirst() {
        town.plan("DEMO-1", "2026-11-30", "2026-12-04", null);
        town.plan("DEMO-2", "2026-10-20", "2026-11-01", null);
        town.plan("DEMO-3", "2026-12-01", "2026-12-02", null);
        town.plan("DEMO-4", "2026-10-20", "2026-10-31", null);
        town.plan("DEMO-5", "2026-10-01", "2026-12-31", OLGA, "API");
        town.house.draft("DEMO-6");
        CalendarView view = november(DEV, "DEMO");
        assertThat(issues(view)).containsExactly("DEMO-5", "DEMO-2", "DEMO-1");
        assertThat(view.extent()).isEqualTo(Extent.WHOLE);
        PlannedChange long_ = view.entries().get(0).change();
        assertThat(long_.days()).isEqualTo(days("2026-10-01", "2026-12-31"));
        assertThat(long_.implementer()).isEqualTo(OLGA);
        assertThat(long_.components()).containsExactly("API");
    }

    @Test
    public void rejectedAndWithdrawnOnesAreGone() {
        ChangeReview draft = town.plan("DEMO-1", "2026-11-23", "2026-11-24", null);
        ChangeReview rejected = town.submitted(town.plan("DEMO-2", "2026-11-23", "2026-11-24", null));
        town.house.reviews.withdraw(DEV, draft.id(), draft.version());
        town.house.vote(ADA, rejected.id(), "REJECT");
        assertThat(issues(november(DEV, "DEMO"))).isEmpty();
    }

    @Test
    public void issuesTheViewerMayNotSeeAreNotThere() {
        town.plan("DEMO-9", "2026-11-23", "2026-11-24", null, "API");
        town.plan("DEMO-1", "2026-11-23", "2026-11-24", null, "API");
        assertThat(issues(november(ADA, "DEMO"))).containsExactly("DEMO-9", "DEMO-1");
        CalendarView seen = november(DEV, "DEMO");
        assertThat(issues(seen)).containsExactly("DEMO-1");
        assertThat(seen.entries().get(0).conflicts()).isEmpty();
    }

    @Test
    public void aProjectThatMayNotBeSeenIsMissingLikeOneThatIsNot() {
        for (String project : List.of("SEC", "NONE")) {
            assertThatThrownBy(() -> november(DEV, "DEMO", project)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> november(Town.GHOST, "DEMO")).isInstanceOf(NotFoundException.class);
    }

    @Test
    public void somebodyBusyElsewhereIsToldWithoutSayingWithWhat() {
        town.plan("SEC-1", "2026-11-24", "2026-11-26", OLGA);
        town.plan("DEMO-1", "2026-11-23", "2026-11-24", OLGA);
        Entry forDev = november(DEV, "DEMO").entries().get(0);
        assertThat(forDev.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.IMPLEMENTER);
            assertThat(conflict.reason().code()).isEqualTo("calendar.conflict.implementer.hidden");
            assertThat(conflict.reason().toString()).doesNotContain("SEC");
        });
        assertThat(november(ADA, "DEMO").entries().get(0).conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.findOther()).get().extracting(PlannedChange::issueKey).isEqualTo("SEC-1"));
    }

    @Test
    public void conflictsBeyondTheStretchAreFound() {
        town.plan("DEMO-1", "2026-11-30", "2026-12-10", null, "API");
        town.plan("DEMO-2", "2026-12-09", "2026-12-12", null, "API");
        assertThat(november(DEV, "DEMO").entries()).singleElement().satisfies(entry -> assertThat(entry.conflicts()).extracting(Conflict::kind).containsExactly(Kind.COMPONENT));
    }

    @Test
    public void freezesOfEachProjectInForceNowAndReleasesOfTheStretchAreShown() {
        town.freeze("DEMO", "Audit", "2026-11-25", "2026-11-27", "Ledger");
        town.freeze("DEMO", "Year end", "2026-12-20", "2027-01-05");
        town.freeze("SEC", "Always", "2026-01-01", "2026-12-31");
        town.release("DEMO", "2.0", "2026-11-30");
        town.release("DEMO", "2.1", "2026-12-15");
        CalendarView view = november(ADA, "DEMO", "SEC");
        assertThat(view.freezes()).extracting(freeze -> freeze.projectKey() + " " + freeze.window().name()).containsExactly("DEMO Audit", "SEC Always");
        assertThat(view.releases()).extracting(release -> release.name()).containsExactly("2.0");
        assertThat(november(DEV, "DEMO").freezes()).hasSize(1);
    }

    @Test
    public void absencesOfWhoMakesAChangeAreShown() {
        town.absences.add(new PersonAway(OLGA, days("2026-11-24", "2026-11-26")));
        town.absences.add(new PersonAway(ADA, days("2026-11-24", "2026-11-26")));
        town.plan("DEMO-1", "2026-11-23", "2026-11-24", OLGA);
        CalendarView view = november(DEV, "DEMO");
        assertThat(view.absences()).extracting(PersonAway::person).containsExactly(OLGA);
        assertThat(view.entries().get(0).conflicts()).extracting(Conflict::kind).containsExactly(Kind.ABSENCE);
    }

    @Test
    public void aReviewIsToldWhatItCollidesWith() {
        ChangeReview one = town.plan("DEMO-1", "2026-11-23", "2026-11-24", null, "API");
        ChangeReview other = town.plan("DEMO-2", "2026-11-24", "2026-11-25", null, "api");
        ChangeReview unplanned = town.house.draft("DEMO-3");
        var conflicts = town.calendar.listConflicts(DEV, List.of(one, other, unplanned));
        assertThat(conflicts).containsOnlyKeys(one.id(), other.id());
        assertThat(conflicts.get(one.id())).extracting(conflict -> conflict.findOther().orElseThrow().id()).containsExactly(other.id());
        assertThat(conflicts.get(other.id())).extracting(conflict -> conflict.findOther().orElseThrow().id()).containsExactly(one.id());
    }

    @Test
    public void theDueDayIsCountedWhereTheProductCountsItsDays() {
        ChangeReview review = town.submitted(town.plan("DEMO-1", "2026-11-25", "2026-11-26", null));
        assertThat(review.times().due()).isEqualTo("2026-11-25T12:00:00Z");
        assertThat(town.calendar.listConflicts(DEV, List.of(review)).get(review.id())).as("due on the day it starts").isEmpty();
        town.countDaysIn("Pacific/Kiritimati");
        assertThat(town.calendar.listConflicts(DEV, List.of(review)).get(review.id())).as("there it is due on the 26th").extracting(Conflict::kind).containsExactly(Kind.BEFORE_DECISION);
    }

    @Test
    public void todayMovesWithTheClock() {
        ChangeReview draft = town.plan("DEMO-1", "2026-11-20", "2026-11-26", null);
        assertThat(town.calendar.listConflicts(DEV, List.of(draft)).get(draft.id())).isEmpty();
        town.house.wait(Duration.ofHours(13));
        assertThat(town.calendar.listConflicts(DEV, List.of(draft)).get(draft.id())).extracting(Conflict::kind).containsExactly(Kind.UNAPPROVED_START);
    }

    @Test
    public void aMonthTakesAtMostFourQueriesHoweverMuchIsPlanned() {
        town.freeze("DEMO", "Audit", "2026-11-25", "2026-11-27");
        for (int i = 1; i <= 40; i++) {
            town.plan("DEMO-" + (100 + i), "2026-11-" + (i % 20 + 10), "2026-12-02", i % 2 == 0 ? OLGA : ADA, "API");
        }
        assertThat(town.house.database.statementsOf(() -> november(ADA, "DEMO", "SEC"))).hasSizeLessThanOrEqualTo(4);
        assertThat(november(ADA, "DEMO", "SEC").entries()).hasSize(40);
    }
}
