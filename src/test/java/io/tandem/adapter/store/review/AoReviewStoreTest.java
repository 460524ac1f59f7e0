package io.tandem.adapter.store.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.NOON;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.review.StoredReviewOverview;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.GateStage;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore.Ref;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.shared.PageRequest.Sort;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Reviews;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What the store promises, on both databases. */
@RunWith(Parameterized.class)
public class AoReviewStoreTest {
    private final ReviewHouse house;

    public AoReviewStoreTest(Kind kind) {
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

    @Test
    public void whatWasStoredComesBackAsItWas() {
        ChangeReview approved = house.approved("DEMO-1");
        assertThat(house.store.find(approved.id())).contains(approved);
        assertThat(approved.decision().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(approved.votes()).hasSize(3);
    }

    @Test
    public void aLongReasonAndMarkupSurvive() {
        String long_ = "变更 <b>&amp;</b> ".repeat(2_000);
        ChangeReview draft = Reviews.draft();
        ChangeReview stored = house.transactions.call(() -> house.store.insert(draft.withProposal(new io.tandem.review.model.Proposal(draft.proposal().type(), "<i>", long_, draft.proposal().impact(), "", draft.proposal().planned())), step()));
        assertThat(house.store.find(stored.id()).orElseThrow().proposal().rationale()).isEqualTo(long_);
    }

    @Test
    public void theSameVersionIsNotStoredTwice() {
        ChangeReview draft = house.draft("DEMO-1");
        house.store.update(draft, List.of(step()));
        assertThatThrownBy(() -> house.store.update(draft, List.of(step()))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void anIssueHasOneOpenReviewAndAnyNumberOfClosedOnes() {
        ChangeReview first = house.draft("DEMO-1");
        assertThatThrownBy(() -> house.store.insert(ChangeReview.draft(first.issue(), first.proposal(), DEV, NOON), step())).isInstanceOf(RuntimeException.class);
        house.reviews.withdraw(DEV, first.id(), 1);
        ChangeReview second = house.draft("DEMO-1");
        house.reviews.withdraw(DEV, second.id(), 1);
        assertThat(house.store.findOpen(first.issue().id())).isEmpty();
        assertThat(house.draft("DEMO-1").id()).isGreaterThan(second.id());
    }

    @Test
    public void theNewestThatWasNotWithdrawnSpeaksForTheIssue() {
        ChangeReview approved = house.approved("DEMO-1");
        ChangeReview implemented = house.reviews.implemented(DEV, approved.id(), approved.version());
        house.outcomes.verify(DEV, approved.id(), implemented.version(), new io.tandem.review.input.ActualInput(4.0, 6.0, null, null, null, null, null));
        ChangeReview withdrawn = house.draft("DEMO-1");
        house.reviews.withdraw(DEV, withdrawn.id(), 1);
        assertThat(house.store.findLatest(approved.issue().id()).orElseThrow().state()).isEqualTo(ReviewState.VERIFIED);
    }

    @Test
    public void aGateAsksOneIndexedQueryAPanelTwoAndOneMoreForStandInsWhileVotesAreAwaited() {
        house.inReview("DEMO-1");
        assertThat(house.database.statementsOf(() -> house.gate.isOpen(10_001, GateStage.START))).singleElement(STRING).doesNotContain("IMPACT", "BOARD");
        assertThat(house.database.statementsOf(() -> house.gate.findLatest(10_001))).hasSize(3);
        house.approved("DEMO-2");
        assertThat(house.database.statementsOf(() -> house.gate.findLatest(10_002))).hasSize(2);
    }

    @Test
    public void aListOfNumbersReadsNoLongTexts() {
        house.inReview("DEMO-1");
        assertThat(house.database.statementsOf(() -> house.store.listRefs(ReviewFilter.all(), List.of()))).singleElement(STRING).doesNotContain("IMPACT", "BOARD");
    }

    @Test
    public void theListIsFilteredAndSortedInTheDatabase() {
        long draft = house.draft("DEMO-1").id();
        long approved = house.approved("DEMO-2").id();
        long waiting = house.inReview("DEMO-3").id();
        assertThat(house.store.listRefs(ReviewFilter.all().ofProject("DEMO"), List.of())).extracting(Ref::id).containsExactly(waiting, approved, draft);
        assertThat(house.store.listRefs(ReviewFilter.all().inStates(Set.of(ReviewState.DRAFT, ReviewState.APPROVED)), List.of(new Sort("created", Direction.ASCENDING), new Sort("id", Direction.ASCENDING))))
                .extracting(Ref::id).containsExactly(draft, approved);
        assertThat(house.store.listRefs(ReviewFilter.all().overdueAt(NOON.plus(Duration.ofHours(120)).plusMillis(1)), List.of())).extracting(Ref::id).containsExactly(waiting);
        assertThat(house.store.listRefs(ReviewFilter.all().overdueAt(NOON.plus(Duration.ofHours(120))), List.of())).isEmpty();
        assertThat(house.store.listRefs(ReviewFilter.all().withIds(Set.of()), List.of())).isEmpty();
        assertThat(house.store.listRefs(ReviewFilter.all().ofProject("NONE"), List.of())).isEmpty();
    }

    @Test
    public void whatWaitsForSomebodyIsKnownUntilItIsDecided() {
        long id = house.inReview("DEMO-1").id();
        assertThat(house.store.listAwaitingVoteOf("ada")).extracting(ChangeReview::id).containsExactly(id);
        assertThat(house.store.listAwaitingVoteOf("dev")).isEmpty();
        house.vote(ADA, id, "REJECT");
        assertThat(house.store.listAwaitingVoteOf("petra")).isEmpty();
    }

    @Test
    public void otherFeaturesReadWhatIsOpenWaitingAndDecided() {
        house.draft("DEMO-1");
        house.approved("DEMO-2");
        house.wait(Duration.ofHours(1));
        house.inReview("DEMO-3");
        StoredReviewOverview overview = new StoredReviewOverview(house.store);
        assertThat(overview.listAwaitingDecision(List.of("DEMO", "SEC"), 10)).extracting(summary -> summary.issueKey()).containsExactly("DEMO-3");
        assertThat(overview.listOpen(List.of("DEMO"), 10)).extracting(summary -> summary.issueKey()).containsExactly("DEMO-3", "DEMO-2", "DEMO-1");
        assertThat(overview.listDecided("DEMO", NOON, NOON.plusSeconds(1))).extracting(summary -> summary.outcome()).containsExactly("APPROVED");
        assertThat(overview.listDecided("DEMO", NOON.plusSeconds(1), NOON.plusSeconds(9))).isEmpty();
        assertThat(overview.listOpen(List.of(), 10)).isEmpty();
    }

    @Test
    public void theTrailTellsEveryStepInOrder() {
        long id = house.approved("DEMO-1").id();
        assertThat(house.store.listTrail(id)).extracting(TrailEntry::action).containsExactly(TrailEntry.Step.CREATED, TrailEntry.Step.SUBMITTED, TrailEntry.Step.VOTED, TrailEntry.Step.VOTED,
                TrailEntry.Step.VOTED, TrailEntry.Step.DECIDED);
        assertThat(house.store.listTrail(id)).extracting(TrailEntry::actor).containsExactly(DEV, DEV, PETRA, EMIL, ADA, ADA);
    }

    private static TrailEntry step() {
        return new TrailEntry(1, NOON, DEV, TrailEntry.Step.EDITED, ReviewState.DRAFT, ReviewState.DRAFT, "", "");
    }
}
