package io.tandem.review.notice;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.adapter.store.review.AoBoardStore;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.Policy;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** From the step to the mail box, with a clock that is moved. */
public class NoticeSenderTest {
    private final NoticeHouse world = new NoticeHouse(AoDatabase.Kind.H2);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void theFirstMailGoesOutAtOnceAndOnce() {
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).containsExactly("[DEMO-1] Your vote is wanted: Replace the payment client");
        assertThat(world.addressees()).containsExactlyInAnyOrder("petra@example.com", "emil@example.com", "ada@example.com");
        assertThat(world.box.get(0).body()).contains("Dev Developer submitted this change to the board.", "The decision is due Nov 25, 2026, 1:00", "GMT+1", "https://jira.example/secure/TandemReview.jspa?id=1#vote",
                "Work may not start: the board is deciding", "Why you get this: You hold a seat on the board: Project manager.");
    }

    @Test
    public void whatFollowsWithinTheHourComesTogether() {
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        wait("PT10M");
        world.house.inReview("DEMO-2");
        world.sender.sendDue();
        wait("PT20M");
        world.house.inReview("DEMO-3");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(1);
        wait("PT31M");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(2).last().isEqualTo("[DEMO-2, DEMO-3] 2 updates on change reviews");
    }

    @Test
    public void anEmergencyDoesNotWaitAndDoesNotMakeOthersWait() {
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        wait("PT5M");
        world.house.inReview("DEMO-2");
        world.house.submitted("DEMO-3", "EMERGENCY");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(2).last().asString().startsWith("[DEMO-3]");
        wait("PT56M");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(3).last().asString().startsWith("[DEMO-2]");
    }

    @Test
    public void aClockSetBackHoldsNothingUp() {
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        wait("PT10M");
        world.house.inReview("DEMO-2");
        world.sender.sendDue();
        wait("-P3D");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(2);
        world.house.inReview("DEMO-3");
        world.sender.sendDue();
        wait("PT61M");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(3);
    }

    @Test
    public void aMailServerThatIsDownLosesNothingAndIsSeen() {
        world.isServerDown = true;
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        world.sender.sendDue();
        assertThat(world.queue.report().waiting()).isEqualTo(3);
        assertThat(world.queue.report().failing()).isEqualTo(3);
        assertThat(world.queue.report().lastProblem().orElseThrow().message()).isEqualTo("Connection refused");
        world.isServerDown = false;
        wait("PT1M");
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(1);
        assertThat(world.queue.report().waiting()).isZero();
        assertThat(world.queue.report().lastProblem()).isEmpty();
    }

    @Test
    public void theLongerItIsDownTheLessOftenItIsTried() {
        assertThat(List.of(NoticeSender.pause(0), NoticeSender.pause(1), NoticeSender.pause(5), NoticeSender.pause(6), NoticeSender.pause(500)))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(32), Duration.ofHours(1), Duration.ofHours(1));
    }

    @Test
    public void newsOlderThanTwoWeeksIsNoNews() {
        world.isServerDown = true;
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        world.isServerDown = false;
        wait("P15D");
        world.sender.sendDue();
        assertThat(world.box).isEmpty();
        assertThat(world.queue.report().waiting()).isZero();
    }

    @Test
    public void whoIsGoneOrMayNotSeeTheIssueAnyMoreIsNotTold() {
        world.gone.add("petra");
        world.house.town.putIntoRole("Engineering Managers", Town.GHOST);
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        assertThat(world.addressees()).containsExactly("ada@example.com");
        assertThat(world.queue.report().waiting()).isZero();
    }

    @Test
    public void whoHasVotedMeanwhileIsNotAskedAnyMore() {
        long id = world.house.inReview("DEMO-1").id();
        world.house.vote(ADA, id, "APPROVE");
        world.sender.sendDue();
        assertThat(world.addressees()).containsExactlyInAnyOrder("petra@example.com", "emil@example.com", "dev@example.com");
    }

    @Test
    public void aMailStillInTheProductsQueueIsNotSentTwice() {
        world.isQueueSlow = true;
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        wait(NoticeSender.LEASE.plus(NoticeSender.GRACE).plusSeconds(1).toString());
        world.isQueueSlow = false;
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(1);
        world.taken.forEach(Runnable::run);
        assertThat(world.subjectsTo(ADA)).hasSize(1);
    }

    @Test
    public void aNodeThatDiedBeforeSendingLosesNothing() {
        world.isQueueSlow = true;
        world.house.inReview("DEMO-1");
        world.sender.sendDue();
        world.taken.clear();
        world.isQueueSlow = false;
        wait("PT20M");
        world.sender.sendDue();
        assertThat(world.box).isEmpty();
        wait("PT6M");
        world.sender().sendDue();
        assertThat(world.subjectsTo(ADA)).hasSize(1);
    }

    @Test
    public void twoNodesAtOnceTellEachThingOnce() throws Exception {
        for (int round = 1; round <= 4; round++) {
            world.house.inReview("DEMO-" + round);
            onBothNodes(world.sender()::sendDue, world.sender()::sendDue);
            wait("PT61M");
        }
        wait("PT200H");
        onBothNodes(world.due()::run, world.due()::run);
        onBothNodes(world.sender()::sendDue, world.sender()::sendDue);
        assertThat(world.subjectsTo(ADA)).hasSize(5).last().isEqualTo("[DEMO-1, DEMO-2, DEMO-3, …] 4 updates on change reviews");
        assertThat(world.house.store.listTrail(1)).filteredOn(step -> step.action() == Step.ESCALATED).hasSize(1);
    }

    private static void onBothNodes(Runnable one, Runnable other) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            for (Future<?> running : Stream.of(one, other).map(work -> nodes.submit(() -> {
                start.await();
                work.run();
                return null;
            })).toList()) {
                running.get();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    public void whoIsAskedTwiceReadsItOnce() {
        world.house.inReview("DEMO-1");
        wait("PT61H");
        world.due.run();
        world.sender.sendDue();
        assertThat(world.subjectsTo(ADA)).containsExactly("[DEMO-1] Reminder, your vote is wanted: Replace the payment client");
    }

    @Test
    public void theIssueGetsOneCommentByWhoeverDecided() {
        BoardSettings usual = BoardSettings.usual("DEMO");
        Policy policy = usual.policy();
        Policy telling = new Policy(policy.quorum(), policy.reject(), policy.dueHours(), policy.emergencyHours(), policy.rate(), policy.escalation(), policy.thresholds(), policy.lightLane(), policy.drift(),
                IssueComments.DECISIONS);
        world.house.transactions.run(() -> new AoBoardStore(world.house.database.activeObjects()).save(new BoardSettings("DEMO", 0, usual.seats(), telling, List.of(), List.of())));
        long id = world.house.inReview("DEMO-1").id();
        world.house.vote(PETRA, id, "APPROVE");
        world.house.vote(EMIL, id, "APPROVE_WITH_CONDITIONS");
        world.house.vote(ADA, id, "APPROVE");
        world.sender.sendDue();
        world.sender.sendDue();
        assertThat(world.comments).containsExactly("""
                ada: [Change review 1|https://jira.example/secure/TandemReview.jspa?id=1]: Replace the payment client
                The board approved this change.
                Approved with 3 of at least 3 votes.
                Conditions to keep\\: 1.
                \\- Load test first \\(Dev Developer\\)""".replace("\n\\- ", "\n- "));
        assertThat(world.subjectsTo(DEV)).hasSize(1);
    }

    private void wait(String time) {
        world.house.wait(Duration.parse(time));
    }
}
