package io.tandem.review.notice;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.NOON;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Condition;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneChoice;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatNames;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.Test;

/** Who is told what: the table of docs/features/notifications.md. Dev proposes; Petra, Emil and Ada hold a seat each. */
public class ReviewNoticesTest {
    private static final Actor CHEN = new Actor("chen", "Chen Stand-in");
    private static final Actor BOSS = new Actor("boss", "Boss");

    private final ReviewNotices notices = new ReviewNotices(null, projectKey -> List.of(Town.ADMIN));

    @Test
    public void aSubmissionAsksEverySeatButNotWhoSubmitted() {
        assertThat(told(submitted(board()), step(Step.SUBMITTED, DEV))).isEqualTo(Map.of("petra", NoticeKind.SUBMITTED, "emil", NoticeKind.SUBMITTED, "ada", NoticeKind.SUBMITTED));
    }

    @Test
    public void somebodyOnTwoSeatsIsAskedOnceForBoth() {
        Board board = Reviews.board(Reviews.usualBoard().policy().quorum(), Reviews.usualBoard().policy().reject(), Reviews.seat("security", ADA), Reviews.seat(SeatNames.ARCHITECT, ADA));
        List<Notice> asked = notices.of(submitted(board), List.of(step(Step.SUBMITTED, DEV)));
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).because()).containsExactly(Reason.of("notice.because.seat", "seat:security, seat:architect"));
        assertThat(asked.get(0).said().get(1).arguments().get(0)).isEqualTo("seat:security, seat:architect");
    }

    @Test
    public void whoeverStandsInTodayIsAskedToo() {
        Seat seat = new Seat(SeatNames.ARCHITECT, List.of(ADA), true, false, List.of(away("2026-11-20", "2026-11-21", CHEN), away("2026-11-21", "2026-11-22", OLGA)));
        Board board = new Board(List.of(seat), Reviews.usualBoard().policy());
        List<Notice> asked = notices.of(submitted(board), List.of(step(Step.SUBMITTED, DEV)));
        assertThat(asked).extracting(notice -> notice.person().key()).containsExactlyInAnyOrder("ada", "chen");
        assertThat(asked.get(1).because()).containsExactly(Reason.of("notice.because.stand-in", "Ada Architect", "seat:architect"));
    }

    @Test
    public void theProposerIsNeverAskedToVote() {
        Board board = new Board(List.of(Reviews.seat("one", DEV, ADA), Reviews.seat("two", DEV)), Reviews.usualBoard().policy());
        assertThat(told(submitted(board), step(Step.SUBMITTED, Town.ADMIN))).isEqualTo(Map.of("ada", NoticeKind.SUBMITTED));
    }

    @Test
    public void anApprovalIsToldToTheProposerAlone() {
        assertThat(told(voted(vote(ADA, VoteDecision.APPROVE)), step(Step.VOTED, ADA))).isEqualTo(Map.of("dev", NoticeKind.VOTED));
    }

    @Test
    public void anObjectionIsToldToTheOtherSeatsToo() {
        Map<String, NoticeKind> expected = Map.of("dev", NoticeKind.VOTED, "petra", NoticeKind.VOTED, "emil", NoticeKind.VOTED);
        assertThat(told(voted(vote(ADA, VoteDecision.REQUEST_CHANGES)), step(Step.VOTED, ADA))).isEqualTo(expected);
        assertThat(told(voted(vote(ADA, VoteDecision.REJECT)), step(Step.VOTED, ADA))).isEqualTo(expected);
    }

    @Test
    public void whoIsToSeeToAConditionHearsOfIt() {
        List<Notice> all = notices.of(voted(conditional()), List.of(step(Step.VOTED, ADA)));
        assertThat(kinds(all)).isEqualTo(Map.of("dev", NoticeKind.VOTED, "olga", NoticeKind.CONDITION));
        assertThat(all.stream().filter(notice -> notice.kind() == NoticeKind.CONDITION).findFirst().orElseThrow().quotes()).containsExactly("Load test first");
    }

    @Test
    public void aDecisionIsToldToProposerImplementerConditionOwnersAndThoseWhoHadNotVoted() {
        ChangeReview review = decided(Outcome.APPROVED, implementedBy(BOSS), conditional());
        assertThat(told(review, step(Step.VOTED, ADA), step(Step.DECIDED, ADA)))
                .isEqualTo(Map.of("dev", NoticeKind.DECIDED, "boss", NoticeKind.DECIDED, "olga", NoticeKind.DECIDED, "petra", NoticeKind.DECIDED, "emil", NoticeKind.DECIDED));
    }

    @Test
    public void aConditionOwnerWhoProposedItHearsOfDecisionAndConditionInOneMail() {
        Vote vote = new Vote(1, SeatNames.ARCHITECT, ADA, ADA, VoteDecision.APPROVE_WITH_CONDITIONS, "because", List.of(new Condition("Load test first", DEV)), NOON, Vote.Timing.IN_TIME);
        Notice told = notices.of(decided(Outcome.APPROVED, proposal -> proposal, vote), List.of(step(Step.DECIDED, ADA))).stream().filter(notice -> notice.person().equals(DEV)).findFirst().orElseThrow();
        assertThat(told.quotes()).containsExactly("Load test first");
        assertThat(told.because()).containsExactly(Reason.of("notice.because.condition"), Reason.of("notice.because.proposer"));
    }

    @Test
    public void ofAChangeThatTheRulesPassTheBoardHearsNothing() {
        ChangeReview review = decided(Outcome.APPROVED, implementedBy(BOSS));
        ChangeReview passed = review.handled(review.handling().inLane(new LaneChoice(Lane.AUTOMATIC, List.of(Reason.of("review.lane.automatic")))));
        List<Notice> all = notices.of(passed, List.of(step(Step.SUBMITTED, DEV), step(Step.DECIDED, Actor.HOUSE)));
        assertThat(kinds(all)).isEqualTo(Map.of("boss", NoticeKind.DECIDED));
        assertThat(all.get(0).said()).contains(Reason.of("notice.decided-by-rules"));
    }

    @Test
    public void conditionsOfAChangeThatIsNotApprovedAreNobodysTask() {
        assertThat(told(decided(Outcome.CHANGES_REQUESTED, proposal -> proposal, conditional()), step(Step.DECIDED, PETRA))).doesNotContainKey("olga");
    }

    @Test
    public void theWordsThatDecidedAgainstItAreTold() {
        Notice told = notices.of(decided(Outcome.REJECTED, proposal -> proposal, vote(ADA, VoteDecision.REJECT)), List.of(step(Step.DECIDED, ADA))).get(0);
        assertThat(told.quotes()).containsExactly("because");
    }

    @Test
    public void aLapseIsToldToProposerAndBoardWithWhatMoved() {
        TrailEntry lapse = new TrailEntry(5, NOON, OLGA, Step.LAPSED, ReviewState.APPROVED, ReviewState.LAPSED, "", "review.drift.estimate");
        List<Notice> all = notices.of(decided(Outcome.APPROVED, proposal -> proposal), List.of(lapse));
        assertThat(kinds(all)).isEqualTo(Map.of("dev", NoticeKind.LAPSED, "petra", NoticeKind.LAPSED, "emil", NoticeKind.LAPSED, "ada", NoticeKind.LAPSED));
        assertThat(all).allSatisfy(notice -> assertThat(notice.said()).containsExactly(Reason.of("notice.lapsed"), Reason.of("review.drift.estimate")));
    }

    @Test
    public void anOverdueDecisionIsToldToTheNamedPeopleAndTheMissingSeats() {
        ChangeReview review = submitted(withPolicy(board(), policy -> escalating(policy, BOSS, EMIL))).withVote(vote(ADA, VoteDecision.APPROVE));
        assertThat(told(review, step(Step.ESCALATED, Actor.HOUSE))).isEqualTo(Map.of("boss", NoticeKind.ESCALATED, "emil", NoticeKind.ESCALATED, "petra", NoticeKind.ESCALATED));
    }

    @Test
    public void withNobodyNamedTheLeadsAreTold() {
        assertThat(told(submitted(board()), step(Step.ESCALATED, Actor.HOUSE))).containsEntry("admin", NoticeKind.ESCALATED);
    }

    @Test
    public void anEmergencysWindowIsToldToThoseAtWorkToo() {
        ChangeReview review = Reviews.inReview(ReviewType.EMERGENCY, board());
        ChangeReview planned = review.withProposal(implementedBy(BOSS).apply(review.proposal()));
        assertThat(told(planned, step(Step.ESCALATED, Actor.HOUSE))).isEqualTo(Map.of("admin", NoticeKind.WINDOW_OVER, "petra", NoticeKind.WINDOW_OVER, "emil", NoticeKind.WINDOW_OVER,
                "ada", NoticeKind.WINDOW_OVER, "dev", NoticeKind.WINDOW_OVER, "boss", NoticeKind.WINDOW_OVER));
    }

    @Test
    public void emergenciesAndEscalationsArePressing() {
        assertThat(notices.of(Reviews.inReview(ReviewType.EMERGENCY, board()), List.of(step(Step.SUBMITTED, DEV)))).allMatch(Notice::isPressing);
        assertThat(notices.of(submitted(board()), List.of(step(Step.ESCALATED, Actor.HOUSE)))).allMatch(Notice::isPressing);
        assertThat(notices.of(submitted(board()), List.of(step(Step.SUBMITTED, DEV)))).noneMatch(Notice::isPressing);
    }

    @Test
    public void theIssueGetsACommentWhereTheProjectWishes() {
        Board board = withPolicy(board(), policy -> new Policy(policy.quorum(), policy.reject(), policy.dueHours(), policy.emergencyHours(), policy.rate(), policy.escalation(), policy.thresholds(),
                policy.lightLane(), policy.drift(), IssueComments.DECISIONS));
        ChangeReview review = submitted(board).decided(ReviewState.APPROVED, new Decision(Outcome.APPROVED, NOON, List.of()));
        assertThat(notices.of(review, List.of(step(Step.DECIDED, ADA)))).filteredOn(notice -> notice.channel() == Notice.Channel.COMMENT)
                .singleElement().satisfies(comment -> assertThat(comment.person()).isEqualTo(ADA));
        assertThat(notices.of(decided(Outcome.APPROVED, proposal -> proposal), List.of(step(Step.DECIDED, ADA)))).noneMatch(notice -> notice.channel() == Notice.Channel.COMMENT);
    }

    @Test
    public void ofDraftsEditsAndWorkNobodyIsTold() {
        for (Step step : List.of(Step.CREATED, Step.EDITED, Step.IMPLEMENTED, Step.VERIFIED, Step.WITHDRAWN)) {
            assertThat(notices.of(submitted(board()), List.of(step(step, DEV)))).as(step.name()).isEmpty();
        }
    }

    private Map<String, NoticeKind> told(ChangeReview review, TrailEntry... steps) {
        return kinds(notices.of(review, Arrays.asList(steps)));
    }

    private static Map<String, NoticeKind> kinds(List<Notice> all) {
        assertThat(all).extracting(Notice::token).doesNotHaveDuplicates();
        return all.stream().collect(Collectors.toMap(notice -> notice.person().key(), Notice::kind));
    }

    private static Board board() {
        return Reviews.usualBoard();
    }

    private static ChangeReview submitted(Board board) {
        return Reviews.inReview(ReviewType.NORMAL, board);
    }

    private static ChangeReview voted(Vote vote) {
        return submitted(board()).withVote(vote);
    }

    private static ChangeReview decided(Outcome outcome, UnaryOperator<Proposal> proposal, Vote... votes) {
        ChangeReview review = submitted(board());
        review = review.withProposal(proposal.apply(review.proposal()));
        for (Vote vote : votes) {
            review = review.withVote(vote);
        }
        return review.decided(ReviewState.APPROVED, new Decision(outcome, NOON, List.of()));
    }

    private static UnaryOperator<Proposal> implementedBy(Actor person) {
        return proposal -> new Proposal(proposal.type(), proposal.title(), proposal.rationale(), proposal.impact(), proposal.template(), new PlannedWork(null, person));
    }

    private static Vote vote(Actor voter, VoteDecision decision) {
        return Reviews.vote(SeatNames.ARCHITECT, voter, decision);
    }

    private static Vote conditional() {
        return new Vote(1, SeatNames.ARCHITECT, ADA, ADA, VoteDecision.APPROVE_WITH_CONDITIONS, "because", List.of(new Condition("Load test first", OLGA)), NOON, Vote.Timing.IN_TIME);
    }

    private static TrailEntry step(Step step, Actor actor) {
        return new TrailEntry(2, NOON, actor, step, ReviewState.IN_REVIEW, ReviewState.IN_REVIEW, "", "");
    }

    private static Delegation away(String from, String until, Actor delegate) {
        return new Delegation(ADA, delegate, new DateRange(LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static Board withPolicy(Board board, UnaryOperator<Policy> change) {
        return new Board(board.seats(), change.apply(board.policy()));
    }

    private static Policy escalating(Policy policy, Actor... people) {
        return new Policy(policy.quorum(), policy.reject(), policy.dueHours(), policy.emergencyHours(), policy.rate(), List.of(people), policy.thresholds(), policy.lightLane(), policy.drift(), policy.comments());
    }
}
