package io.tandem.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.GateStage;
import io.tandem.review.model.IssueScope;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Reason;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Reviews stay true to their issues: approvals lapse, reviews follow a moved issue and end with a deleted one. */
@RunWith(Parameterized.class)
public class LapseTest {
    private static final long ISSUE = 10_001;
    private final ReviewHouse house;

    public LapseTest(Kind kind) {
        house = new ReviewHouse(kind);
    }

    @Parameters(name = "{0}")
    public static Object[] kinds() {
        return Kind.values();
    }

    @After
    public void close() {
        house.close();
    }

    private void moveRelease() {
        house.town.asksFor(ISSUE, new IssueScope(28_800L, "Replace the payment client", "The old one is no longer maintained.", List.of("3.0"), List.of()));
    }

    @Test
    public void anApprovalLapsesWhenItsIssueMovesAndSaysWhatMoved() {
        long id = house.approved("DEMO-1").id();
        assertThat(house.lapses.check(ISSUE, OLGA)).isEmpty();
        moveRelease();
        ChangeReview lapsed = house.lapses.check(ISSUE, OLGA).orElseThrow();
        assertThat(lapsed.state()).isEqualTo(ReviewState.LAPSED);
        assertThat(lapsed.handling().moved()).containsExactly(Reason.of("review.drift.release", "2.0", "3.0"));
        assertThat(house.store.find(id).orElseThrow().handling()).isEqualTo(lapsed.handling());
        assertThat(house.gate.isOpen(ISSUE, GateStage.START)).isFalse();
        assertThat(house.gate.verdict(ISSUE, GateStage.START).reasons()).extracting(Reason::code).containsExactly("review.gate.lapsed", "review.drift.release");
        TrailEntry step = house.store.listTrail(id).get(house.store.listTrail(id).size() - 1);
        assertThat(step.actor()).isEqualTo(OLGA);
        assertThat(Said.read(step.detail())).isEqualTo(lapsed.handling().moved());
        assertThat(house.lapses.check(ISSUE, OLGA)).as("once").isEmpty();
    }

    @Test
    public void aLapsedChangeIsVotedOnAgainAndMeasuredFromTheNewApproval() {
        long id = house.approved("DEMO-1").id();
        moveRelease();
        ChangeReview lapsed = house.lapses.check(ISSUE, OLGA).orElseThrow();
        ChangeReview again = house.reviews.submit(DEV, id, lapsed.version());
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.handling().moved()).isEmpty();
        List.of(PETRA, EMIL, ADA).forEach(voter -> house.vote(voter, id, "APPROVE"));
        assertThat(house.store.find(id).orElseThrow().state()).isEqualTo(ReviewState.APPROVED);
        assertThat(house.lapses.check(ISSUE, OLGA)).isEmpty();
    }

    @Test
    public void whatIsNotApprovedOrIsImplementedDoesNotLapse() {
        ChangeReview approved = house.approved("DEMO-1");
        house.reviews.implemented(DEV, approved.id(), approved.version());
        moveRelease();
        assertThat(house.lapses.check(ISSUE, OLGA)).isEmpty();
        house.inReview("DEMO-2");
        house.town.asksFor(10_002, new IssueScope(1L, "Other", "", List.of(), List.of()));
        assertThat(house.lapses.check(10_002, OLGA)).isEmpty();
        assertThat(house.lapses.check(99, OLGA)).as("no review").isEmpty();
    }

    @Test
    public void aReviewFollowsItsIssueToAnotherKey() {
        long id = house.approved("DEMO-1").id();
        house.town.moves(ISSUE, "DEMO-77");
        house.lapses.check(ISSUE, OLGA);
        assertThat(house.store.find(id).orElseThrow().issue().key()).isEqualTo("DEMO-77");
        house.town.moves(ISSUE, "SEC-5");
        house.lapses.checkAll();
        assertThat(house.store.find(id).orElseThrow().issue().projectKey()).isEqualTo("SEC");
        assertThat(house.queries.get(ADA, id).id()).isEqualTo(id);
    }

    @Test
    public void theReviewOfADeletedIssueIsWithdrawnBecauseOfThat() {
        long id = house.approved("DEMO-1").id();
        house.town.moves(ISSUE, null);
        assertThat(house.lapses.check(ISSUE, Actor.HOUSE).orElseThrow().state()).isEqualTo(ReviewState.WITHDRAWN);
        List<TrailEntry> trail = house.store.listTrail(id);
        assertThat(Said.read(trail.get(trail.size() - 1).detail())).containsExactly(Reason.of("review.discarded", "DEMO-1"));
        assertThat(house.lapses.check(ISSUE, Actor.HOUSE)).isEmpty();
    }

    @Test
    public void aLapseAtTheMomentOfTheImplementationOrALateVoteLosesNothing() throws Exception {
        for (int run = 0; run < 5; run++) {
            String key = "DEMO-" + (20 + run);
            ChangeReview approved = house.approved(key);
            house.town.asksFor(approved.issue().id(), new IssueScope(1L, "Other", "", List.of(), List.of()));
            ExecutorService threads = Executors.newFixedThreadPool(3);
            Future<?> lapse = threads.submit(() -> house.lapses.check(approved.issue().id(), OLGA));
            Future<Boolean> done = threads.submit(() -> implemented(approved));
            Future<?> late = threads.submit(() -> lateVote(approved));
            lapse.get();
            late.get();
            ChangeReview end = house.store.find(approved.id()).orElseThrow();
            assertThat(end.state()).isEqualTo(done.get() ? ReviewState.IMPLEMENTED : ReviewState.LAPSED);
            assertThat(house.store.listTrail(end.id())).hasSize(end.votes().size() + 4);
            threads.shutdownNow();
        }
        assertThat(house.audit.findFirstBroken("DEMO")).isEmpty();
    }

    private boolean implemented(ChangeReview approved) {
        for (int version = approved.version(); version <= approved.version() + 2; version++) {
            try {
                house.reviews.implemented(DEV, approved.id(), version);
                return true;
            } catch (ConflictException somebodyWasFaster) {
                // Looked again with the next version.
            }
        }
        return false;
    }

    private void lateVote(ChangeReview approved) {
        try {
            house.vote(ADA, approved.id(), "REJECT");
        } catch (ConflictException lapsedAlready) {
            // A lapsed review takes no vote until it is submitted again.
        }
    }
}
