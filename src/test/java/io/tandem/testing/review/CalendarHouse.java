package io.tandem.testing.review;

import io.tandem.adapter.store.review.AoBoardStore;
import io.tandem.adapter.store.review.AoFreezeCalendar;
import io.tandem.adapter.store.review.AoPlannedReviews;
import io.tandem.rest.review.CalendarResource;
import io.tandem.rest.review.ConflictBodies;
import io.tandem.rest.support.Guard;
import io.tandem.review.calendar.CalendarService;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.ReleaseDay;
import io.tandem.review.calendar.port.ReleaseDates;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.FreezeWindow;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.TrailEntry;
import io.tandem.shared.Actor;
import io.tandem.shared.port.CurrentUser;
import io.tandem.testing.AoDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The change calendar over a {@link ReviewHouse}. Today is 20 November 2026 in UTC. */
public final class CalendarHouse implements AutoCloseable {
    public final ReviewHouse house;
    public final List<ReleaseDay> releases = new ArrayList<>();
    public final List<PersonAway> absences = new ArrayList<>();
    public final CalendarService calendar;
    private ZoneId zone = ZoneOffset.UTC;

    public CalendarHouse(AoDatabase.Kind kind) {
        this(new ReviewHouse(kind));
    }

    public CalendarHouse(ReviewHouse house) {
        this.house = house;
        calendar = new CalendarService(new AoPlannedReviews(house.database.activeObjects()), new AoFreezeCalendar(house.database.activeObjects()), new Dates(), projectKeys -> absences, house.town, house.clock);
    }

    public void countDaysIn(String zoneName) {
        zone = ZoneId.of(zoneName);
    }

    /** A draft of dev's with these days, both inside. */
    public ChangeReview plan(String issueKey, String from, String to, Actor implementer, String... components) {
        return plan(issueKey, ReviewType.NORMAL, from, to, implementer, "", components);
    }

    public ChangeReview plan(String issueKey, ReviewType type, String from, String to, Actor implementer, String release, String... components) {
        ImpactAssessment whole = Reviews.impact();
        ImpactAssessment impact = new ImpactAssessment(whole.schedule(), whole.effort(), whole.otherCost(), whole.quality(), whole.risk(), List.of(components), List.of(), release, "", List.of());
        Proposal proposal = new Proposal(type, "Change of " + issueKey, "Because", impact, "", new PlannedWork(PlannedChanges.days(from, to), implementer));
        ChangeReview draft = ChangeReview.draft(house.town.find(issueKey).orElseThrow(), proposal, Reviews.DEV, house.clock.instant());
        return house.transactions.call(() -> house.store.insert(draft, new TrailEntry(1, house.clock.instant(), Reviews.DEV, TrailEntry.Step.CREATED, draft.state(), draft.state(), "", "")));
    }

    public ChangeReview submitted(ChangeReview draft) {
        return house.reviews.submit(Reviews.DEV, draft.id(), draft.version());
    }

    /** Adds a freeze to the project's settings; both days inside. */
    public void freeze(String projectKey, String name, String from, String to, String... components) {
        house.transactions.run(() -> {
            AoBoardStore boards = new AoBoardStore(house.database.activeObjects());
            BoardSettings now = boards.find(projectKey).orElseGet(() -> BoardSettings.usual(projectKey));
            List<FreezeWindow> freezes = new ArrayList<>(now.freezes());
            freezes.add(new FreezeWindow(name, PlannedChanges.days(from, to), List.of(components)));
            boards.save(new BoardSettings(projectKey, now.version(), now.seats(), now.policy(), now.templates(), freezes));
        });
    }

    public void release(String projectKey, String name, String day) {
        releases.add(new ReleaseDay(projectKey, name, LocalDate.parse(day), ReleaseDay.Standing.AHEAD));
    }

    public CalendarResource resource(CurrentUser currentUser) {
        return new CalendarResource(new Guard(currentUser, house.town), calendar, house.queries, house.town, house.town.people(), new ConflictBodies(new Keys()));
    }

    @Override
    public void close() {
        house.close();
    }

    private final class Dates implements ReleaseDates {
        @Override
        public List<ReleaseDay> listReleases(Collection<String> projectKeys) {
            return releases.stream().filter(release -> projectKeys.contains(release.projectKey())).toList();
        }

        @Override
        public ZoneId zone() {
            return zone;
        }
    }
}
