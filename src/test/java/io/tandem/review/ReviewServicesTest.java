package io.tandem.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.review.input.BoardInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.GateStage;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Vote;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEntry;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A review's life through the services, on both databases. */
@RunWith(Parameterized.class)
public class ReviewServicesTest {
    private final ReviewHouse house;

    public ReviewServicesTest(Kind kind) {
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
    public void aChangeIsDecidedByThreeSeatsAndWorkMayStart() {
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(house.gate.isOpen(10_001, GateStage.START)).isFalse();
        house.vote(PETRA, review.id(), "APPROVE");
        house.vote(EMIL, review.id(), "APPROVE_WITH_CONDITIONS");
        assertThat(house.gate.isOpen(10_001, GateStage.START)).isFalse();
        ChangeReview decided = house.vote(ADA, review.id(), "APPROVE");
        assertThat(decided.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(decided.decision().reasons()).extracting(reason -> reason.code()).containsExactly("review.decided.approved", "review.decided.conditions");
        assertThat(house.gate.isOpen(10_001, GateStage.START)).isTrue();
    }

    @Test
    public void everyChangeLeavesAnAuditRowAndTheChainHolds() {
        long id = house.approved("DEMO-1").id();
        assertThat(house.audit.list("DEMO", "review", String.valueOf(id), PageRequest.first()).values()).extracting(AuditEntry::event).extracting(event -> event.action())
                .containsExactly("created", "submitted", "voted", "voted", "voted", "decided");
        assertThat(house.audit.findFirstBroken("DEMO")).isEmpty();
    }

    @Test
    public void threeVotesAtTheSameMomentAreAllKeptAndDecideOnce() throws Exception {
        long id = house.inReview("DEMO-1").id();
        atOnce(() -> house.vote(PETRA, id, "APPROVE"), () -> house.vote(EMIL, id, "APPROVE"), () -> house.vote(ADA, id, "APPROVE"));
        ChangeReview review = house.store.find(id).orElseThrow();
        assertThat(review.votes()).extracting(Vote::voter).containsExactlyInAnyOrder(PETRA, EMIL, ADA);
        assertThat(review.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(house.store.listTrail(id)).filteredOn(step -> step.action().name().equals("DECIDED")).hasSize(1);
        assertThat(house.audit.findFirstBroken("DEMO")).isEmpty();
    }

    @Test
    public void twoOpenersAtTheSameMomentMakeOneReview() throws Exception {
        List<Object> ends = atOnce(() -> house.draft("DEMO-1"), () -> house.draft("DEMO-1"));
        assertThat(ends).filteredOn(ChangeReview.class::isInstance).hasSize(1);
        assertThat(ends).filteredOn(ConflictException.class::isInstance).hasSize(1);
    }

    @Test
    public void twoSubmissionsAtTheSameMomentAreOne() throws Exception {
        ChangeReview draft = house.draft("DEMO-1");
        List<Object> ends = atOnce(() -> house.reviews.submit(DEV, draft.id(), 1), () -> house.reviews.submit(DEV, draft.id(), 1));
        assertThat(ends).filteredOn(ChangeReview.class::isInstance).hasSize(1);
        assertThat(house.store.find(draft.id()).orElseThrow().round()).isEqualTo(1);
    }

    private static List<Object> atOnce(List<Callable<ChangeReview>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<ChangeReview> work : works) {
                running.add(threads.submit(() -> {
                    try {
                        return work.call();
                    } catch (ConflictException refused) {
                        return refused;
                    }
                }));
            }
            List<Object> ends = new ArrayList<>();
            for (Future<Object> one : running) {
                ends.add(one.get());
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }

    @SafeVarargs
    private static List<Object> atOnce(Callable<ChangeReview>... works) throws Exception {
        return atOnce(List.of(works));
    }

    @Test
    public void aStaleVersionIsRefusedWithTheReviewAsItIs() {
        ChangeReview draft = house.draft("DEMO-1");
        house.reviews.edit(DEV, draft.id(), 1, ReviewHouse.proposal("EMERGENCY"));
        ConflictException conflict = catchThrowableOfType(ConflictException.class, () -> house.reviews.edit(DEV, draft.id(), 1, ReviewHouse.proposal("NORMAL")));
        assertThat(((ChangeReview) conflict.current().orElseThrow()).version()).isEqualTo(2);
    }

    @Test
    public void aSecondReviewOfTheIssueIsRefusedAndNamesTheFirst() {
        ChangeReview first = house.draft("DEMO-1");
        ConflictException conflict = catchThrowableOfType(ConflictException.class, () -> house.draft("DEMO-1"));
        assertThat(conflict.problems()).singleElement().extracting(Problem::arguments).isEqualTo(List.of("DEMO-1", String.valueOf(first.id())));
    }

    @Test
    public void changesRequestedComeBackAsANewRoundInWhichOldVotesDoNotCount() {
        long id = house.inReview("DEMO-1").id();
        house.vote(PETRA, id, "REQUEST_CHANGES");
        house.vote(EMIL, id, "APPROVE");
        ChangeReview returned = house.vote(ADA, id, "APPROVE");
        assertThat(returned.state()).isEqualTo(ReviewState.CHANGES_REQUESTED);
        ChangeReview edited = house.reviews.edit(DEV, id, returned.version(), ReviewHouse.proposal("NORMAL"));
        ChangeReview again = house.reviews.submit(DEV, id, edited.version());
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.countedVotes()).isEmpty();
        assertThat(again.votes()).hasSize(3);
    }

    @Test
    public void aVoteAfterTheDecisionIsRecordedAndNotCounted() {
        long id = house.inReview("DEMO-1").id();
        house.vote(ADA, id, "REJECT");
        ChangeReview late = house.vote(PETRA, id, "APPROVE");
        assertThat(late.state()).isEqualTo(ReviewState.REJECTED);
        assertThat(late.votes()).extracting(Vote::timing).containsExactly(Vote.Timing.IN_TIME, Vote.Timing.LATE);
    }

    @Test
    public void theProposerDoesNotVoteEvenOnASeatOfTheirOwn() {
        house.town.putIntoRole("Architects", ADA, DEV);
        long id = house.inReview("DEMO-1").id();
        assertThatThrownBy(() -> house.vote(DEV, id, "APPROVE")).isInstanceOf(ForbiddenException.class).hasMessageContaining("review.refused.own-change");
        assertThatThrownBy(() -> house.vote(OLGA, id, "APPROVE")).isInstanceOf(ForbiddenException.class).hasMessageContaining("review.refused.no-seat");
    }

    @Test
    public void theBoardInForceAtSubmissionDecides() {
        long id = house.inReview("DEMO-1").id();
        house.town.putIntoRole("Architects", OLGA);
        assertThatThrownBy(() -> house.vote(OLGA, id, "APPROVE")).isInstanceOf(ForbiddenException.class);
        assertThat(house.vote(ADA, id, "REJECT").decision().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    public void aBoardWithAnEmptySeatIsRefusedAtSubmissionInPlainWords() {
        house.town.putIntoRole("Architects");
        ChangeReview draft = house.draft("DEMO-1");
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> house.reviews.submit(DEV, draft.id(), 1));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("review.board.empty-seat.architect");
    }

    @Test
    public void anEmergencyIsWorkedOnAtOnceAndDecidedAfterwards() {
        ChangeReview review = house.submitted("DEMO-1", "EMERGENCY");
        assertThat(house.gate.isOpen(10_001, GateStage.START)).isTrue();
        ChangeReview implemented = house.reviews.implemented(DEV, review.id(), review.version());
        house.wait(Duration.ofHours(49));
        assertThat(house.gate.isOpen(10_001, GateStage.START)).isFalse();
        for (Actor voter : List.of(PETRA, EMIL, ADA)) {
            implemented = house.vote(voter, review.id(), "APPROVE");
        }
        assertThat(implemented.state()).isEqualTo(ReviewState.IMPLEMENTED);
        assertThat(implemented.decision().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(house.gate.isOpen(10_001, GateStage.START)).isTrue();
    }

    @Test
    public void onlyAProjectAdministratorChangesTheBoardAndItsRulesAreChecked() {
        BoardInput.SeatInput seat = new BoardInput.SeatInput("security", List.of("ada", "nobody"), "", true, true, List.of(new BoardInput.DelegateInput("ada", "ada", "2026-12-31", "2026-12-01")));
        BoardInput wrong = new BoardInput(List.of(seat, seat), new BoardInput.Rule("AT_LEAST", 3), new BoardInput.Rule("NEVER", null), 0, null, new BoardInput.Rate("-1", "XXX1"), null);
        assertThatThrownBy(() -> house.boards.save(DEV, "DEMO", 0, wrong)).isInstanceOf(ForbiddenException.class);
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> house.boards.save(Town.ADMIN, "DEMO", 0, wrong));
        assertThat(refusal.problems()).extracting(Problem::code).contains("user.unknown", "dates.order", "board.delegate.self", "board.seat.twice", "number.range", "value.unknown", "currency.unknown", "number.between");
    }

    @Test
    public void aSavedBoardIsTheOneTheNextReviewSitsBefore() {
        BoardInput.SeatInput seat = new BoardInput.SeatInput("security", List.of("ada"), "", true, false, null);
        BoardInput board = new BoardInput(List.of(seat), null, null, 24, null, new BoardInput.Rate("800", "CHF"), null);
        assertThat(house.boards.save(Town.ADMIN, "DEMO", 0, board).version()).isEqualTo(1);
        assertThatThrownBy(() -> house.boards.save(Town.ADMIN, "DEMO", 0, board)).isInstanceOf(ConflictException.class);
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(review.times().due()).isEqualTo(house.clock.instant().plus(Duration.ofHours(24)));
        assertThat(house.vote(ADA, review.id(), "APPROVE").state()).isEqualTo(ReviewState.APPROVED);
    }
}
