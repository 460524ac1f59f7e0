package io.tandem.testing.review;

import io.tandem.adapter.store.meeting.AoMeetingStore;
import io.tandem.adapter.wiki.WikiMinutesPages;
import io.tandem.rest.review.ConflictBodies;
import io.tandem.rest.review.MeetingBodies;
import io.tandem.rest.review.MeetingPageResource;
import io.tandem.rest.review.MeetingResource;
import io.tandem.rest.review.ProjectMeetingsResource;
import io.tandem.rest.review.ReviewBodies;
import io.tandem.rest.support.Guard;
import io.tandem.review.ReviewTexts;
import io.tandem.review.meeting.MeetingDesk;
import io.tandem.review.meeting.MeetingInput;
import io.tandem.review.meeting.MeetingPublishing;
import io.tandem.review.meeting.MeetingRights;
import io.tandem.review.meeting.MeetingService;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import io.tandem.review.model.TrailEntry;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Texts;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.wiki.MemoryOutbox;
import io.tandem.testing.wiki.MemoryWiki;
import io.tandem.wiki.PageFormatService;
import io.tandem.wiki.PagePublisher;
import io.tandem.wiki.PublicationSender;
import io.tandem.wiki.PublicationService;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Board meetings over a {@link CalendarHouse}; petra, emil and ada hold the board's seats. Pages are sent to a wiki in memory, in the same thread. */
public final class MeetingHouse implements AutoCloseable {
    public final CalendarHouse calendar;
    public final ReviewHouse house;
    public final AoMeetingStore store;
    public final MemoryWiki wiki = new MemoryWiki();
    public final List<AuditEvent> audit = new ArrayList<>();
    public final MeetingService meetings;
    public final MeetingPublishing publishing;
    private final MeetingRights rights;
    private final PublicationService publications;
    private final Texts texts = new Keys();
    private int records;

    public MeetingHouse(AoDatabase.Kind kind) {
        this(new CalendarHouse(kind));
    }

    public MeetingHouse(CalendarHouse calendar) {
        this.calendar = calendar;
        house = calendar.house;
        store = new AoMeetingStore(house.database.activeObjects());
        rights = new MeetingRights(house.town, house.boards);
        MeetingDesk desk = new MeetingDesk(house.store, house.town, rights, house.clock);
        meetings = new MeetingService(store, desk, rights, house.boards, house.town.people(), () -> "meeting-" + ++records, audit::add, house.transactions, texts, house.clock);
        MemoryOutbox outbox = new MemoryOutbox();
        PublicationSender sender = new PublicationSender(outbox, new PagePublisher(wiki), MeetingHouse::runs, house.transactions, house.clock);
        publications = new PublicationService(outbox, sender, house.transactions, texts, Runnable::run, house.clock);
        publishing = new MeetingPublishing(meetings, new WikiMinutesPages(new PageFormatService(texts), publications, texts, () -> ZoneOffset.UTC, () -> "https://jira.example"), audit::add, house.transactions);
    }

    private static boolean runs(String userKey, Runnable work) {
        work.run();
        return true;
    }

    /** A submitted change of dev's with this risk. */
    public ChangeReview waiting(String issueKey, int likelihood, int consequence) {
        ImpactAssessment whole = Reviews.impact();
        Proposal proposal = new Proposal(ReviewType.NORMAL, "Change of " + issueKey, "Because", new ImpactAssessment(whole.schedule(), whole.effort(), whole.otherCost(), whole.quality(),
                new Risk(likelihood, consequence), List.of("API"), List.of(), "", "", List.of()), "", PlannedWork.open());
        Actor proposer = issueKey.equals("DEMO-9") ? Town.ADMIN : Reviews.DEV;
        ChangeReview draft = ChangeReview.draft(house.town.find(issueKey).orElseThrow(), proposal, proposer, house.clock.instant());
        ChangeReview stored = house.transactions.call(() -> house.store.insert(draft, new TrailEntry(1, house.clock.instant(), proposer, TrailEntry.Step.CREATED, draft.state(), draft.state(), "", "")));
        return house.reviews.submit(proposer, stored.id(), stored.version());
    }

    /** Petra's meeting about everything that waits. */
    public Meeting planned() {
        return meetings.create(Reviews.PETRA, "DEMO", new MeetingInput("Board meeting", "2026-11-23T09:00:00Z", null)).meeting();
    }

    public Meeting running() {
        Meeting planned = planned();
        return meetings.start(Reviews.PETRA, planned.id(), planned.version()).meeting();
    }

    public Meeting closed() {
        Meeting running = running();
        return meetings.close(Reviews.PETRA, running.id(), running.version()).meeting();
    }

    /** In this state, and no other one running. */
    public Meeting in(MeetingState state) {
        store.findRunning("DEMO").ifPresent(running -> meetings.close(Reviews.PETRA, running.id(), running.version()));
        return switch (state) {
            case PLANNED -> planned();
            case RUNNING -> running();
            case CLOSED -> closed();
        };
    }

    public List<?> resources(CurrentUser currentUser) {
        Guard guard = new Guard(currentUser, house.town);
        ReviewTexts reviewTexts = new ReviewTexts(texts);
        MeetingBodies bodies = new MeetingBodies(new ReviewBodies(house.rights, reviewTexts, house.conditions, house.boards::rate, house.clock), reviewTexts, calendar.calendar, new ConflictBodies(texts), house.clock);
        return List.of(new ProjectMeetingsResource(guard, RestApi.once(), meetings, rights, bodies), new MeetingResource(guard, meetings, bodies),
                new MeetingPageResource(guard, meetings, publishing, publications, texts));
    }

    @Override
    public void close() {
        calendar.close();
    }
}
