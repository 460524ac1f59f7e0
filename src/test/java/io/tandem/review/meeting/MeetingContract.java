package io.tandem.review.meeting;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.review.meeting.model.AgendaItem;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.review.meeting.model.MinutesItem;
import io.tandem.review.meeting.model.Participant;
import io.tandem.review.meeting.port.MinutesPages;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Outcome;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.MeetingHouse;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A meeting from its agenda to its minutes, on each database we run on. */
public abstract class MeetingContract {
    private final AoDatabase.Kind kind;
    private MeetingHouse town;

    protected MeetingContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        town = new MeetingHouse(kind);
    }

    @After
    public void close() {
        town.close();
    }

    private static List<Long> agenda(Meeting meeting) {
        return meeting.items().stream().map(AgendaItem::reviewId).toList();
    }

    private Meeting seen(Actor viewer, Meeting meeting) {
        return town.meetings.get(viewer, meeting.id()).meeting();
    }

    @Test
    public void theAgendaHasTheHighestRiskFirstThenWhatIsOverdueThenWhatWaitsLongest() {
        long low = town.waiting("DEMO-1", 1, 2).id();
        town.house.wait(Duration.ofHours(60));
        long first = town.waiting("DEMO-2", 3, 4).id();
        town.house.wait(Duration.ofHours(1));
        long second = town.waiting("DEMO-3", 4, 3).id();
        long critical = town.waiting("DEMO-4", 5, 5).id();
        town.house.draft("DEMO-5");
        Meeting meeting = town.planned();
        assertThat(agenda(meeting)).containsExactly(critical, first, second, low);
        assertThat(meeting.items()).extracting(AgendaItem::minutes).containsOnly(AgendaItem.USUAL_MINUTES);
    }

    @Test
    public void theSeatHoldersAreExpectedUnlessOthersAreNamed() {
        assertThat(town.planned().participants()).extracting(Participant::person).containsExactly(PETRA, EMIL, ADA);
        assertThat(town.meetings.create(PETRA, "DEMO", new MeetingInput("t", "2026-11-23T09:00:00Z", List.of("dev", "dev"))).meeting().participants()).extracting(Participant::person).containsExactly(DEV);
    }

    @Test
    public void whatOneMayNotSeeIsNotOnTheAgendaTheyReadAndKeepsItsPlace() {
        long open = town.waiting("DEMO-1", 2, 2).id();
        long secret = town.waiting("DEMO-9", 3, 3).id();
        long other = town.waiting("DEMO-2", 1, 1).id();
        Meeting meeting = town.meetings.create(ADA, "DEMO", new MeetingInput("t", "2026-11-23T09:00:00Z", null)).meeting();
        assertThat(agenda(meeting)).containsExactly(secret, open, other);
        assertThat(agenda(seen(PETRA, meeting))).containsExactly(open, other);
        town.meetings.change(PETRA, meeting.id(), new MeetingChange(meeting.version(), null, null, null, List.of(new MeetingChange.Item(other, 5), new MeetingChange.Item(open, null))));
        assertThat(agenda(seen(ADA, meeting))).containsExactly(secret, other, open);
        assertThat(seen(ADA, meeting).items().get(1).minutes()).isEqualTo(5);
        assertThat(town.planned().items()).as("petra plans without it").hasSize(2);
    }

    @Test
    public void changesAreAddedMovedSkippedAndNoted() {
        long one = town.waiting("DEMO-1", 2, 2).id();
        Meeting meeting = town.planned();
        long late = town.waiting("DEMO-2", 5, 5).id();
        assertThat(town.meetings.get(PETRA, meeting.id()).waiting()).extracting(ChangeReview::id).containsExactly(late);
        MeetingView added = town.meetings.changeItem(EMIL, meeting.id(), late, new ItemChange(1, 0, 20, null, null));
        assertThat(agenda(added.meeting())).containsExactly(late, one);
        assertThat(added.waiting()).isEmpty();
        Meeting skipped = town.meetings.changeItem(EMIL, meeting.id(), one, new ItemChange(2, null, null, " Olga is ill ", "<b>Ask</b> her")).meeting();
        assertThat(skipped.findItem(one).orElseThrow()).isEqualTo(new AgendaItem(one, 10, "Olga is ill", "<b>Ask</b> her"));
        assertThat(town.meetings.changeItem(EMIL, meeting.id(), one, new ItemChange(3, 0, null, "", null)).meeting().items().get(0)).isEqualTo(new AgendaItem(one, 10, "", "<b>Ask</b> her"));
    }

    @Test
    public void aProjectHasOneRunningMeeting() {
        town.running();
        Meeting next = town.planned();
        assertThatThrownBy(() -> town.meetings.start(PETRA, next.id(), next.version())).isInstanceOf(ConflictException.class).hasMessageContaining("meeting.running.already");
    }

    @Test
    public void twoMeetingsStartedAtOnceLeaveOneRunning() throws Exception {
        Meeting one = town.planned();
        Meeting other = town.planned();
        assertThat(succeeded(() -> town.meetings.start(PETRA, one.id(), 1), () -> town.meetings.start(EMIL, other.id(), 1))).isEqualTo(1);
        assertThat(town.store.findRunning("DEMO")).isPresent();
    }

    @Test
    public void twoChangesOfOneVersionAtOnceLeaveOneAndLoseNothing() throws Exception {
        long review = town.waiting("DEMO-1", 2, 2).id();
        for (int round = 0; round < 5; round++) {
            Meeting meeting = town.planned();
            assertThat(succeeded(() -> town.meetings.changeItem(PETRA, meeting.id(), review, new ItemChange(1, null, null, null, "petra")),
                    () -> town.meetings.changeItem(EMIL, meeting.id(), review, new ItemChange(1, null, null, null, "emil")))).isEqualTo(1);
            assertThat(seen(PETRA, meeting).version()).isEqualTo(2);
        }
    }

    /** How many of these calls, made at once, were not refused because of the other. */
    private static int succeeded(Runnable... calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.length);
        CountDownLatch together = new CountDownLatch(calls.length);
        List<Future<Integer>> answers = new ArrayList<>();
        for (Runnable call : calls) {
            answers.add(people.submit(() -> {
                together.countDown();
                together.await();
                try {
                    call.run();
                    return 1;
                } catch (ConflictException refused) {
                    return 0;
                }
            }));
        }
        int succeeded = 0;
        for (Future<Integer> answer : answers) {
            succeeded += answer.get();
        }
        people.shutdown();
        return succeeded;
    }

    @Test
    public void votesAreCastOnTheReviewsAndTheMarkTellsThatOneWas() {
        long id = town.waiting("DEMO-1", 2, 2).id();
        Meeting meeting = town.running();
        String before = town.meetings.get(ADA, meeting.id()).mark();
        assertThat(town.meetings.get(ADA, meeting.id()).mark()).isEqualTo(before);
        town.house.vote(PETRA, id, "APPROVE");
        MeetingView after = town.meetings.get(ADA, meeting.id());
        assertThat(after.mark()).isNotEqualTo(before);
        assertThat(after.reviews().get(id).votes()).hasSize(1);
        assertThat(after.meeting().version()).isEqualTo(meeting.version());
    }

    @Test
    public void closingFreezesWhatWasDecidedByWhomAndWhatIsStillOpen() {
        long decided = town.waiting("DEMO-1", 3, 4).id();
        long open = town.waiting("DEMO-2", 1, 2).id();
        Meeting running = town.running();
        town.house.vote(PETRA, decided, "APPROVE_WITH_CONDITIONS");
        town.house.vote(EMIL, decided, "APPROVE");
        town.house.vote(ADA, decided, "APPROVE");
        town.house.vote(ADA, open, "APPROVE");
        Meeting noted = town.meetings.changeItem(PETRA, running.id(), open, new ItemChange(running.version(), null, null, null, "Wait for the test")).meeting();
        Meeting closed = town.meetings.close(PETRA, running.id(), noted.version()).meeting();
        town.house.vote(PETRA, open, "REJECT");
        Meeting later = seen(EMIL, closed);
        assertThat(later.state()).isEqualTo(MeetingState.CLOSED);
        MinutesItem first = later.minutes().get(0);
        assertThat(first.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(first.votes()).hasSize(3);
        assertThat(first.votes().get(0).conditions()).extracting(condition -> condition.text() + " " + condition.owner().key()).containsExactly("Load test first dev");
        MinutesItem second = later.minutes().get(1);
        assertThat(second.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(second.outstanding()).containsExactly("project-manager", "engineering-manager");
        assertThat(second.note()).isEqualTo("Wait for the test");
        assertThat(second.due()).isNotNull();
        assertThat(later).isEqualTo(seen(ADA, closed));
    }

    @Test
    public void minutesHideWhatTheirReaderMayNotSee() {
        town.waiting("DEMO-1", 2, 2);
        town.waiting("DEMO-9", 3, 3);
        Meeting meeting = town.meetings.create(ADA, "DEMO", new MeetingInput("t", "2026-11-23T09:00:00Z", null)).meeting();
        Meeting running = town.meetings.start(ADA, meeting.id(), 1).meeting();
        town.meetings.close(ADA, meeting.id(), running.version());
        assertThat(seen(ADA, meeting).minutes()).hasSize(2);
        assertThat(seen(Town.GUEST, meeting).minutes()).extracting(MinutesItem::issueKey).containsExactly("DEMO-1");
        assertThat(seen(Town.GUEST, meeting).items()).hasSize(1);
        assertThat(town.publishing.preview(PETRA, meeting.id()).storage()).contains("DEMO-1").doesNotContain("DEMO-9");
    }

    @Test
    public void everyStepLeavesItsAuditRow() {
        town.waiting("DEMO-1", 2, 2);
        Meeting closed = town.closed();
        town.publishing.publish(PETRA, closed.id(), new MinutesPages.Place("DOC", "", null));
        assertThat(town.audit).extracting(AuditEvent::action).containsExactly("planned", "started", "closed", "publish-ordered");
        assertThat(town.audit).allSatisfy(event -> assertThat(event.entity() + event.entityId()).isEqualTo("meeting" + closed.id()));
    }

    @Test
    public void publishingAgainUpdatesTheSamePage() {
        town.waiting("DEMO-1", 2, 2);
        Meeting closed = town.closed();
        town.publishing.publish(PETRA, closed.id(), new MinutesPages.Place("DOC", "", null));
        town.publishing.publish(EMIL, closed.id(), new MinutesPages.Place("DOC", "", null));
        assertThat(town.wiki.pages.values()).singleElement().satisfies(page -> {
            assertThat(page.title()).isEqualTo("tandem.meeting.page.title[Board meeting, 2026-11-23]");
            assertThat(page.body()).contains("DEMO-1", "tandem.meeting.page.heading.decisions", "Change of DEMO-1");
        });
    }

    @Test
    public void theLatestMeetingComesFirstInPagesByTwoStatements() {
        for (int day = 10; day < 30; day++) {
            town.meetings.create(PETRA, "DEMO", new MeetingInput("Of the " + day + "th", "2026-11-" + day + "T09:00:00Z", null));
        }
        assertThat(town.meetings.list(DEV, "DEMO", new PageRequest(0, 2, List.of())).values()).extracting(Meeting::title).containsExactly("Of the 29th", "Of the 28th");
        assertThat(town.meetings.list(DEV, "DEMO", PageRequest.first()).total()).isEqualTo(20);
        assertThat(town.house.database.statementsOf(() -> town.store.list("DEMO", PageRequest.first()))).hasSize(2);
    }

    @Test
    public void lookingAtAMeetingTakesFewStatementsHoweverLongItsAgendaIs() {
        for (int i = 1; i <= 30; i++) {
            town.waiting("DEMO-" + (100 + i), 2, 2);
        }
        Meeting meeting = town.running();
        assertThat(town.house.database.statementsOf(() -> town.meetings.get(ADA, meeting.id()))).hasSizeLessThanOrEqualTo(6);
    }
}
