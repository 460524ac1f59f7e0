package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static io.tandem.it.support.ReviewCalls.json;
import static io.tandem.it.support.ReviewCalls.together;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.host.Jobs;
import io.tandem.sandbox.host.Product;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;

/** Change review in a cluster: two Jira nodes with the built JAR on one PostgreSQL. Nothing is lost, decided twice or written twice, whoever is first. */
public class TwoNodesIT {
    private static final int ROUNDS = 10;
    private static RunningSandbox sandbox;
    private static ReviewCalls reviews;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.twoNodes();
        reviews = new ReviewCalls(sandbox);
    }

    @After
    public void resetTheClock() {
        sandbox.resetClock();
    }

    @Test
    public void bothNodesRunTheAddOnOnTheSameTables() throws Exception {
        assertThat(sandbox.node(1).address()).isNotEqualTo(sandbox.node(2).address());
        JsonNode draft = reviews.draft();
        assertThat(reviews.read(2, draft)).isEqualTo(reviews.read(1, draft));
        assertThat(tables()).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static List<String> tables() throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = sandbox.node(2).database().getConnection(); Statement query = connection.createStatement();
             ResultSet rows = query.executeQuery("select table_name from information_schema.tables where table_name ilike 'ao\\_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    public void aLockIsHeldOnOneNodeAtATime() {
        ClusterLock here = sandbox.node(1).service(ClusterLockService.class).getLockForName("two-nodes");
        ClusterLock there = sandbox.node(2).service(ClusterLockService.class).getLockForName("two-nodes");
        here.lock();
        assertThat(there.tryLock()).isFalse();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
    }

    @Test
    public void everyJobOfTheClusterRunsOnOneNodeWhenItIsDue() {
        Set<String> clustered = new TreeSet<>(sandbox.node(1).jobs().list().stream().filter(Jobs.Job::oncePerCluster).map(Jobs.Job::name).toList());
        assertThat(clustered).isNotEmpty();
        Instant before = sandbox.server().clock().instant();
        sandbox.moveClock(Duration.ofDays(40));
        Instant due = before.plus(Duration.ofDays(39));
        List<String> ran = Stream.of(sandbox.node(1), sandbox.node(2)).map(Product::jobs).flatMap(jobs -> jobs.list().stream())
                .filter(job -> job.oncePerCluster() && job.lastRun().filter(run -> run.started().isAfter(due)).isPresent()).map(Jobs.Job::name).sorted().toList();
        assertThat(ran).containsExactlyElementsOf(clustered);
    }

    @Test
    public void twoVotesAtOnceOnTwoNodesAreBothKeptAndDecideOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode review = reviews.submitted();
            good(reviews.vote(1, "ada", review, "APPROVE"));
            List<HttpResponse<String>> answers = together(() -> reviews.vote(1, "petra", review, "APPROVE"), () -> reviews.vote(2, "emil", review, "APPROVE"));
            assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isLessThan(300));
            assertDecidedOnce(review, "APPROVED", 3);
        }
        assertThat(reviews.isChainIntact(1)).isTrue();
        assertThat(reviews.isChainIntact(2)).isTrue();
    }

    @Test
    public void threeVotesAtOnceThatContradictEachOtherDecideOnceToo() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode review = reviews.submitted();
            int node = 1 + round % 2;
            together(() -> reviews.vote(1, "petra", review, "APPROVE"), () -> reviews.vote(2, "emil", review, "REJECT"), () -> reviews.vote(node, "ada", review, "APPROVE"));
            assertDecidedOnce(review, "REJECTED", 3);
        }
        assertThat(reviews.isChainIntact(2)).isTrue();
    }

    private static void assertDecidedOnce(JsonNode review, String state, int votes) {
        JsonNode here = reviews.read(1, review);
        assertThat(reviews.read(2, review)).as("both nodes read the same").isEqualTo(here);
        assertThat(here.path("state").asText()).isEqualTo(state);
        assertThat(here.path("votes")).hasSize(votes);
        List<String> steps = reviews.trail(2, review);
        assertThat(Collections.frequency(steps, "DECIDED")).as("decided once: " + steps).isEqualTo(1);
        assertThat(steps.stream().filter(step -> step.startsWith("VOTED"))).hasSize(votes);
        assertThat(reviews.audited(1, review)).as("one audit row per step").isEqualTo(steps.stream().map(step -> step.toLowerCase(Locale.ROOT)).toList());
    }

    @Test
    public void submittingTwiceGivesOneRound() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode draft = reviews.draft();
            List<Integer> answers = together(() -> reviews.submit(1, draft).statusCode(), () -> reviews.submit(2, draft).statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
            assertThat(reviews.read(2, draft).path("round").asInt()).isEqualTo(1);
            assertThat(Collections.frequency(reviews.trail(1, draft), "SUBMITTED")).isEqualTo(1);
        }
    }

    @Test
    public void anIssueGetsOneOpenReviewWhoeverIsFirst() {
        for (int round = 0; round < ROUNDS; round++) {
            String issue = reviews.unusedIssue();
            List<Integer> answers = together(() -> reviews.create(1, issue, null).statusCode(), () -> reviews.create(2, issue, null).statusCode());
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    public void theSameIdempotencyKeyGivesTheSameReviewOnBothNodes() {
        for (int round = 0; round < ROUNDS; round++) {
            String issue = reviews.unusedIssue();
            String key = UUID.randomUUID().toString();
            List<HttpResponse<String>> answers = together(() -> reviews.create(1, issue, key), () -> reviews.create(2, issue, key));
            assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
            assertThat(json(answers.get(0).body()).path("id")).isEqualTo(json(answers.get(1).body()).path("id"));
            assertThat(reviews.audited(1, json(answers.get(0).body()))).containsExactly("created");
        }
    }

    @Test
    public void aVoteAgainstAChangeOfTheBoardIsCountedByTheBoardItWasAskedOf() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode review = reviews.submitted();
            JsonNode board = good(sandbox.call(2, "petra", "GET", "/tandem/1.0/projects/DEMO/board", null));
            ObjectNode changed = board.deepCopy();
            changed.put("dueHours", 40 + round);
            List<Integer> answers = together(() -> reviews.vote(1, "petra", review, "APPROVE").statusCode(),
                    () -> sandbox.call(2, "petra", "PUT", "/tandem/1.0/projects/DEMO/board", changed.toString()).statusCode());
            assertThat(answers.get(0)).isLessThan(300);
            assertThat(answers.get(1)).isEqualTo(200);
            assertThat(good(sandbox.call(1, "petra", "GET", "/tandem/1.0/projects/DEMO/board", null)).path("dueHours").asInt()).isEqualTo(40 + round);
            assertThat(reviews.read(2, review).path("votes")).hasSize(1);
            assertThat(reviews.read(2, review).path("times").path("due")).as("the due time it was submitted with").isEqualTo(review.path("times").path("due"));
        }
        assertThat(reviews.isChainIntact(1)).isTrue();
    }

    @Test
    public void twoChangesOfTheBoardAtOnceKeepOneAndTellTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode board = good(sandbox.call(1, "petra", "GET", "/tandem/1.0/projects/DEMO/board", null));
            ObjectNode longer = ((ObjectNode) board.deepCopy()).put("dueHours", 100 + round);
            ObjectNode shorter = ((ObjectNode) board.deepCopy()).put("dueHours", 20 + round);
            List<Integer> answers = together(() -> sandbox.call(1, "petra", "PUT", "/tandem/1.0/projects/DEMO/board", longer.toString()).statusCode(),
                    () -> sandbox.call(2, "petra", "PUT", "/tandem/1.0/projects/DEMO/board", shorter.toString()).statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
    }

    /** On an approved review: the edit lapses it, the late vote is kept if it came first and refused if not. */
    @Test
    public void anIssueThatMovesWhileSomebodyVotesLapsesItsReviewOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode review = reviews.approved();
            List<Integer> answers = together(() -> reviews.editIssue(1, review, "{\"summary\":\"Something else altogether\",\"description\":\"Other work, other people, other risks than were approved.\"}").statusCode(),
                    () -> reviews.vote(2, "petra", review, "REJECT").statusCode());
            assertThat(answers.get(0)).isEqualTo(204);
            assertThat(answers.get(1)).isIn(200, 409);
            assertThat(reviews.read(2, review).path("state").asText()).isEqualTo("LAPSED");
            List<String> trail = reviews.trail(2, review);
            assertThat(trail.stream().filter("LAPSED"::equals)).as("%s", trail).hasSize(1);
            assertThat(trail.stream().filter("VOTED_LATE"::equals)).as("%s", trail).hasSize(answers.get(1) == 200 ? 1 : 0);
            assertThat(trail.stream().filter("DECIDED"::equals)).as("%s", trail).hasSize(1);
        }
        assertThat(reviews.isChainIntact(1)).isTrue();
    }

    /** The deciding vote: approved once for what the issue then said, or lapsed at once for what it said a moment later. */
    @Test
    public void anIssueThatMovesDuringTheDecidingVoteIsDecidedOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode review = reviews.submitted();
            good(reviews.vote(1, "petra", review, "APPROVE"));
            good(reviews.vote(2, "emil", review, "APPROVE"));
            List<Integer> answers = together(() -> reviews.editIssue(1, review, "{\"summary\":\"Something else altogether\",\"description\":\"Other work, other people, other risks than were asked for.\"}").statusCode(),
                    () -> reviews.vote(2, "ada", review, "APPROVE").statusCode());
            assertThat(answers).containsExactly(204, 200);
            List<String> trail = reviews.trail(1, review);
            assertThat(reviews.read(1, review).path("state").asText()).as("%s", trail).isIn("APPROVED", "LAPSED");
            assertThat(trail.stream().filter("DECIDED"::equals)).as("%s", trail).hasSize(1);
            assertThat(trail.stream().filter("VOTED"::equals)).as("%s", trail).hasSize(3);
        }
        assertThat(reviews.isChainIntact(2)).isTrue();
    }

    @Test
    public void theJobsOnBothNodesTellEachThingOnce() {
        List<JsonNode> submitted = Stream.generate(reviews::submitted).limit(3).toList();
        together(() -> sandbox.runJob(1, "io.tandem.review.notices"), () -> sandbox.runJob(2, "io.tandem.review.notices"));
        sandbox.moveClock(Duration.ofHours(200));
        together(() -> sandbox.runJob(1, "io.tandem.review.due"), () -> sandbox.runJob(2, "io.tandem.review.due"));
        together(() -> sandbox.runJob(1, "io.tandem.review.notices"), () -> sandbox.runJob(2, "io.tandem.review.notices"));
        for (JsonNode review : submitted) {
            assertThat(Collections.frequency(reviews.trail(1, review), "ESCALATED")).isEqualTo(1);
            for (String person : List.of("petra", "emil", "ada")) {
                assertThat(timesTold(person, review, "submitted this change to the board")).as(person + " asked").isEqualTo(1);
                assertThat(timesTold(person, review, "and is overdue")).as(person + " told it is overdue").isEqualTo(1);
            }
        }
        assertThat(reviews.isChainIntact(2)).isTrue();
    }

    /** In how many pieces of news about this review the person reads this. */
    private static long timesTold(String person, JsonNode review, String words) {
        String title = ">" + review.path("issueKey").asText() + ": ";
        return sandbox.mails().stream().filter(mail -> mail.to().equals(person + "@example.com")).flatMap(mail -> Stream.of(mail.body().split("<h2")))
                .filter(news -> news.contains(title) && news.contains(words)).count();
    }
}
