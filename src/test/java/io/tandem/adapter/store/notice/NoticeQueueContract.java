package io.tandem.adapter.store.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.review.notice.model.Claim;
import io.tandem.review.notice.model.Deadline;
import io.tandem.review.notice.model.DueStage;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.review.notice.model.Waiting;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the queue of notices and the deadlines promise, on each database we run on. */
public abstract class NoticeQueueContract {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Actor ADA = new Actor("ada", "Ada");
    private static final String LANE = "mail/ada";
    private static final int NODES = 4;

    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoNoticeQueue queue;
    private AoDeadlines deadlines;
    private Transactions transactions;

    protected NoticeQueueContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, NoticeRow.class, NoticeClaimRow.class, ReviewDeadlineRow.class);
        queue = new AoNoticeQueue(database.activeObjects());
        deadlines = new AoDeadlines(database.activeObjects());
        transactions = new AoTransactions(database.activeObjects());
    }

    @After
    public void close() throws Exception {
        database.close();
    }

    @Test
    public void givesBackWhatWasPutIn() {
        Notice notice = notice("a", Notice.Urgency.PRESSING);
        queue.add(List.of(notice), NOW);
        assertThat(queue.listWaiting(LANE)).singleElement().satisfies(waiting -> {
            assertThat(waiting.notice()).isEqualTo(notice);
            assertThat(waiting.attempts()).isZero();
            assertThat(waiting.next()).isEqualTo(NOW);
        });
        assertThat(queue.listLanesDue(NOW, 10)).containsExactly(LANE);
    }

    @Test
    public void keepsTheSameNoticeOnce() {
        queue.add(List.of(notice("a"), notice("b")), NOW);
        queue.add(List.of(notice("b"), notice("c")), NOW.plusSeconds(1));
        assertThat(queue.listWaiting(LANE)).extracting(waiting -> waiting.notice().token()).containsExactly("a", "b", "c");
    }

    @Test
    public void aSeatMayBeHeldByManyPeople() {
        List<Notice> many = IntStream.range(0, 1_200).mapToObj(number -> notice("n" + number)).toList();
        queue.add(many.subList(0, 600), NOW);
        queue.add(many, NOW);
        assertThat(queue.report().waiting()).isEqualTo(1_200);
    }

    @Test
    public void keepsItOnceWhenAllNodesWriteItTogether() throws Exception {
        onAllNodes(() -> transactions.call(() -> {
            queue.add(List.of(notice("a"), notice("b")), NOW);
            return true;
        }));
        assertThat(queue.listWaiting(LANE)).hasSize(2);
    }

    @Test
    public void isClaimedByOneNodeWhenAllTryTogether() throws Exception {
        queue.add(List.of(notice("a"), notice("b")), NOW);
        List<Optional<Claim>> claims = onAllNodes(() -> transactions.call(() -> {
            List<Waiting> waiting = queue.listWaiting(LANE);
            return waiting.isEmpty() ? Optional.<Claim>empty() : Optional.of(queue.claim(LANE, waiting, NOW.plusSeconds(60), NOW));
        }));
        assertThat(claims.stream().flatMap(Optional::stream)).singleElement().satisfies(claim -> assertThat(claim.notices()).hasSize(2));
    }

    @Test
    public void aClaimIsHeldUntilItRunsOutOrIsFinished() {
        Claim claim = claim("a");
        assertThat(queue.isHeld(claim, NOW.plusSeconds(60))).isTrue();
        assertThat(queue.isHeld(claim, NOW.plusSeconds(61))).isFalse();
        assertThat(queue.listLanesDue(NOW.plusSeconds(60), 10)).isEmpty();
        queue.finish(claim, NOW);
        assertThat(queue.isHeld(claim, NOW)).isFalse();
        assertThat(queue.findLastOrdinary(LANE)).contains(NOW);
        assertThat(queue.report().waiting()).isZero();
    }

    @Test
    public void whatIsGivenBackWaitsForItsTimeAndShowsWhy() {
        Claim claim = claim("a");
        queue.giveBack(claim, "no route to host", NOW.plusSeconds(120), NOW);
        assertThat(queue.listLanesDue(NOW.plusSeconds(119), 10)).isEmpty();
        assertThat(queue.listLanesDue(NOW.plusSeconds(120), 10)).containsExactly(LANE);
        assertThat(queue.report().failing()).isEqualTo(1);
        assertThat(queue.report().lastProblem().orElseThrow().message()).isEqualTo("no route to host");
        assertThat(queue.listWaiting(LANE)).singleElement().satisfies(waiting -> assertThat(waiting.attempts()).isEqualTo(1));
        queue.finish(claim, NOW);
        assertThat(queue.listWaiting(LANE)).as("an old claim finishes nothing").hasSize(1);
    }

    @Test
    public void whatANodeLeftBehindComesBack() {
        Claim claim = claim("a");
        queue.giveBackAbandoned(NOW.plusSeconds(59), NOW.plusSeconds(600));
        assertThat(queue.listWaiting(LANE)).isEmpty();
        queue.giveBackAbandoned(NOW.plusSeconds(60), NOW.plusSeconds(600));
        assertThat(queue.listWaiting(LANE)).hasSize(1);
        assertThat(queue.isHeld(claim, NOW)).isFalse();
    }

    @Test
    public void afterTheClockWasSetBackNothingWaitsForATimeInTheFuture() {
        queue.add(List.of(notice("a")), NOW);
        queue.postpone(queue.listWaiting(LANE), NOW.plus(Duration.ofHours(1)), NOW);
        assertThat(queue.listLanesDue(NOW, 10)).isEmpty();
        assertThat(queue.listLanesDue(NOW.minus(Duration.ofDays(1)), 10)).containsExactly(LANE);
        queue.claim(LANE, queue.listWaiting(LANE), NOW.plusSeconds(60), NOW);
        queue.giveBackAbandoned(NOW.minus(Duration.ofDays(1)), NOW.minus(Duration.ofDays(1)));
        assertThat(queue.listWaiting(LANE)).hasSize(1);
    }

    @Test
    public void forgetsWhatLeftLongAgoAndNothingElse() {
        queue.finish(claim("a"), NOW);
        queue.add(List.of(notice("b")), NOW);
        queue.forget(NOW.plusSeconds(1));
        assertThat(queue.findLastOrdinary(LANE)).isEmpty();
        assertThat(queue.listWaiting(LANE)).hasSize(1);
        assertThat(queue.claim(LANE, queue.listWaiting(LANE), NOW.plusSeconds(60), NOW).token()).isEqualTo("mail/ada/1");
    }

    @Test
    public void pressingMailsDoNotCountAsTheLastOne() {
        queue.add(List.of(notice("a", Notice.Urgency.PRESSING)), NOW);
        queue.finish(queue.claim(LANE, queue.listWaiting(LANE), NOW.plusSeconds(60), NOW), NOW);
        assertThat(queue.findLastOrdinary(LANE)).isEmpty();
    }

    @Test
    public void keepsOneDeadlineForEachReview() {
        deadlines.put(new Deadline(7, 1, Optional.empty(), NOW));
        deadlines.put(new Deadline(7, 1, Optional.of(DueStage.HALF), NOW.plusSeconds(60)));
        deadlines.put(new Deadline(8, 2, Optional.of(DueStage.OVER), Deadline.NEVER));
        assertThat(deadlines.find(7)).contains(new Deadline(7, 1, Optional.of(DueStage.HALF), NOW.plusSeconds(60)));
        assertThat(deadlines.listDue(NOW.plusSeconds(59), 10)).isEmpty();
        assertThat(deadlines.listDue(NOW.plusSeconds(60), 10)).containsExactly(7L);
        assertThat(deadlines.listDue(NOW.plus(Duration.ofDays(100_000)), 10)).doesNotContain(8L);
        assertThat(deadlines.listWithout(List.of(6L, 7L, 8L))).containsExactly(6L);
        deadlines.remove(7);
        assertThat(deadlines.find(7)).isEmpty();
    }

    private Claim claim(String token) {
        queue.add(List.of(notice(token)), NOW);
        return queue.claim(LANE, queue.listWaiting(LANE), NOW.plusSeconds(60), NOW);
    }

    private static Notice notice(String token) {
        return notice(token, Notice.Urgency.ORDINARY);
    }

    private static Notice notice(String token, Notice.Urgency urgency) {
        return new Notice(token, NoticeKind.SUBMITTED, Notice.Channel.MAIL, ADA, new Notice.Subject(7, 10007), 1, urgency, List.of(Reason.of("notice.submitted", "Dev ‘<b>’")),
                List.of("第一句", token.startsWith("n") ? "" : "x".repeat(40_000)), List.of(Reason.of("notice.because.proposer")), NOW);
    }

    /** The same work on as many threads, started together. */
    private static <T> List<T> onAllNodes(Callable<T> work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        CyclicBarrier start = new CyclicBarrier(NODES);
        try {
            List<Future<T>> running = IntStream.range(0, NODES).mapToObj(node -> nodes.submit(() -> {
                start.await();
                return work.call();
            })).toList();
            Stream.Builder<T> answers = Stream.builder();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers.build().toList();
        } finally {
            nodes.shutdownNow();
        }
    }
}
