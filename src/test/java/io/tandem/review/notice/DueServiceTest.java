package io.tandem.review.notice;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.notice.model.DueStage;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** Reminders and escalations, with a clock that is moved. The board has 120 hours, 48 for an emergency. */
public class DueServiceTest {
    private final NoticeHouse world = new NoticeHouse(AoDatabase.Kind.H2);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void theBoardIsRemindedAtHalfAndFourFifthsAndThenItEscalates() {
        long id = submit("NORMAL");
        world.house.vote(ADA, id, "APPROVE");
        after(59);
        assertThat(reminders(PETRA)).isEmpty();
        after(1);
        assertThat(reminders(PETRA)).hasSize(1);
        after(36);
        assertThat(reminders(PETRA)).hasSize(2);
        assertThat(escalations(PETRA)).isEmpty();
        after(24);
        assertThat(escalations(PETRA)).hasSize(1);
        assertThat(escalations(EMIL)).hasSize(1);
        assertThat(escalations(Town.ADMIN)).hasSize(1);
        assertThat(reminders(ADA)).isEmpty();
        after(500);
        assertThat(Stream.concat(reminders(PETRA).stream(), escalations(PETRA).stream())).hasSize(3);
    }

    @Test
    public void anEscalationIsInTheTrailAndInTheAudit() {
        long id = submit("NORMAL");
        after(121);
        after(1);
        assertThat(world.house.store.listTrail(id)).filteredOn(step -> step.action() == Step.ESCALATED).singleElement().satisfies(step -> assertThat(step.actor().displayName()).isEqualTo("Tandem"));
        assertThat(world.house.audit.list("DEMO", "review", String.valueOf(id), new PageRequest(0, 50, List.of())).values()).filteredOn(entry -> entry.event().action().equals("escalated")).hasSize(1);
    }

    @Test
    public void afterAStandstillOnlyTheLatestStageIsTold() {
        submit("NORMAL");
        after(100);
        assertThat(reminders(PETRA)).containsExactly("[DEMO-1] Reminder, your vote is wanted: Replace the payment client");
        submit("DEMO-2", "NORMAL");
        after(130);
        assertThat(world.subjectsTo(PETRA)).last().isEqualTo("[DEMO-1, DEMO-2] 2 updates on change reviews");
        assertThat(reminders(PETRA)).hasSize(1);
    }

    @Test
    public void aDecidedReviewRemindsNobody() {
        long id = submit("NORMAL");
        List.of(PETRA, EMIL, ADA).forEach(voter -> world.house.vote(voter, id, "APPROVE"));
        after(500);
        assertThat(world.box).noneMatch(mail -> mail.subject().contains("Reminder") || mail.subject().contains("overdue"));
        assertThat(world.deadlines.find(id)).isEmpty();
    }

    @Test
    public void aSecondSubmissionHasItsOwnTime() {
        ChangeReview first = world.house.inReview("DEMO-1");
        world.sender.sendDue();
        after(60);
        world.house.vote(PETRA, first.id(), "REQUEST_CHANGES");
        world.house.vote(EMIL, first.id(), "REQUEST_CHANGES");
        ChangeReview asked = world.house.vote(ADA, first.id(), "REQUEST_CHANGES");
        after(10);
        world.house.reviews.submit(DEV, asked.id(), asked.version());
        world.sender.sendDue();
        after(59);
        assertThat(reminders(PETRA)).hasSize(1);
        after(2);
        assertThat(reminders(PETRA)).hasSize(2);
    }

    @Test
    public void aClosedEmergencyWindowIsToldToWhoIsAtWork() {
        submit("EMERGENCY");
        after(49);
        assertThat(world.subjectsTo(DEV)).containsExactly("[DEMO-1] Emergency window closed: Replace the payment client");
        assertThat(world.box).filteredOn(mail -> mail.address().startsWith("dev")).singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("work on the issue is held until the board has decided"));
    }

    @Test
    public void aClockThatGoesBackAndForthTellsNothingTwice() {
        submit("NORMAL");
        after(61);
        world.house.wait(Duration.ofHours(-40));
        world.due.run();
        world.sender.sendDue();
        after(41);
        assertThat(reminders(PETRA)).hasSize(1);
        after(60);
        world.house.wait(Duration.ofDays(-300));
        world.due.run();
        world.house.wait(Duration.ofDays(300));
        after(1);
        assertThat(escalations(PETRA)).hasSize(1);
    }

    @Test
    public void theHoursAreHoursAlsoWhenClocksAreChanged() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant submitted = ZonedDateTime.of(2027, 3, 27, 12, 0, 0, 0, berlin).toInstant();
        Instant half = DueStage.HALF.at(submitted, submitted.plus(Duration.ofHours(48)));
        assertThat(half).isEqualTo(submitted.plus(Duration.ofHours(24)));
        assertThat(half.atZone(berlin).getHour()).isEqualTo(13);
        assertThat(new Wording(new io.tandem.testing.review.RealTexts(), java.util.Locale.ENGLISH, berlin).moment(half)).endsWith("GMT+2");
    }

    @Test
    public void reviewsFromBeforeThereWereClocksAreTakenUp() {
        world.house.listeners.clear();
        long id = world.house.inReview("DEMO-1").id();
        assertThat(world.deadlines.find(id)).isEmpty();
        world.due.catchUp();
        world.due.catchUp();
        after(61);
        assertThat(reminders(PETRA)).hasSize(1);
    }

    @Test
    public void onlyWhatIsDueIsRead() {
        for (int issue = 1; issue <= 8; issue++) {
            submit("DEMO-" + issue, "NORMAL");
        }
        assertThat(world.house.database.statementsOf(world.due::run)).hasSize(1);
    }

    private long submit(String type) {
        return submit("DEMO-1", type);
    }

    private long submit(String issue, String type) {
        long id = world.house.submitted(issue, type).id();
        world.sender.sendDue();
        return id;
    }

    /** This many hours later both jobs run, often enough for a digest to leave. */
    private void after(long hours) {
        world.house.wait(Duration.ofHours(hours));
        world.due.run();
        world.sender.sendDue();
    }

    private List<String> reminders(io.tandem.shared.Actor person) {
        return world.subjectsTo(person).stream().filter(subject -> subject.contains("Reminder")).toList();
    }

    private List<String> escalations(io.tandem.shared.Actor person) {
        return world.subjectsTo(person).stream().filter(subject -> subject.contains("overdue")).toList();
    }
}
