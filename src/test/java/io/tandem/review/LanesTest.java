package io.tandem.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.review.input.ActualInput;
import io.tandem.review.input.BoardInput;
import io.tandem.review.input.BoardInput.Light;
import io.tandem.review.input.BoardInput.Limits;
import io.tandem.review.input.BoardInput.SeatInput;
import io.tandem.review.input.BoardInput.Template;
import io.tandem.review.input.ProposalInput;
import io.tandem.review.input.VoteInput;
import io.tandem.review.model.AskedCondition;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.model.ModuleEffect.LowModule;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewTraits;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Small and standard changes, the audit of a sample of them, and the conditions of approvals. */
@RunWith(Parameterized.class)
public class LanesTest {
    private static final Limits HIGH = new Limits(100.0, null, null, null, null);
    private static final ActualInput NOTHING = ActualInput.nothing();
    private final ReviewHouse house;

    public LanesTest(Kind kind) {
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

    private void lightLane(Light light) {
        List<SeatInput> seats = List.of(new SeatInput("lead", List.of("ada"), null, null, null, null), new SeatInput("pm", List.of("petra"), null, null, null, null));
        List<Template> templates = List.of(new Template("Patch", "Patch day", null, null, HIGH));
        house.boards.save(Town.ADMIN, "DEMO", house.boards.get(Town.ADMIN, "DEMO").version(), new BoardInput(seats, null, null, null, null, null, null, HIGH, light, null, null, templates, null));
    }

    @Test
    public void aSmallChangeIsApprovedOnSubmissionAndTheTrailSaysByWhatRule() {
        lightLane(new Light("AUTOMATIC", null, 100));
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(review.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(review.handling().lane()).isEqualTo(Lane.AUTOMATIC);
        assertThat(review.handling().isSampled()).isTrue();
        assertThat(review.handling().findApprovedScope()).isPresent();
        assertThat(house.gate.isOpen(10_001, io.tandem.review.model.GateStage.START)).isTrue();
        List<TrailEntry> trail = house.store.listTrail(review.id());
        assertThat(trail).extracting(TrailEntry::action).containsExactly(Step.CREATED, Step.SUBMITTED, Step.DECIDED);
        assertThat(trail.get(1).detail()).isEqualTo("review.lane.below");
        assertThat(trail.get(2).actor()).isEqualTo(Actor.HOUSE);
        assertThat(house.store.find(review.id()).orElseThrow().handling()).isEqualTo(review.handling());
    }

    @Test
    public void aSmallChangeOfAHardModuleCountsAsALargerOneAndTheTrailSaysWhy() {
        List<SeatInput> seats = List.of(new SeatInput("lead", List.of("ada"), null, null, null, null), new SeatInput("pm", List.of("petra"), null, null, null, null));
        house.boards.save(Town.ADMIN, "DEMO", 0, new BoardInput(seats, null, null, null, null, null, null, new Limits(null, null, null, 13, null), new Light("AUTOMATIC", null, 0), null, null, null, null));
        assertThat(house.inReview("DEMO-1").handling().lane()).as("3 × 4 is below 13").isEqualTo(Lane.AUTOMATIC);
        house.scores = new ModuleEffect(List.of(new LowModule("API", 2.1)), 2.5, 1, 1.25);
        ChangeReview review = house.inReview("DEMO-2");
        assertThat(review.handling().lane()).as("4 × 4 is not").isEqualTo(Lane.BOARD);
        assertThat(review.proposal().impact().risk().likelihood()).as("what its author wrote stays").isEqualTo(3);
        assertThat(review.countedImpact().risk().likelihood()).isEqualTo(4);
        assertThat(review.countedImpact().effort().high()).isEqualTo(15);
        assertThat(house.store.listTrail(review.id()).get(1).detail()).isEqualTo("review.module.low\tAPI (2.1)\t2.5\nreview.module.risk\t4\t4\t16\t3\t12\nreview.module.range\t1.25\nreview.lane.risk\t16\t13");
        house.scores = ModuleEffect.none();
        ChangeReview read = house.store.find(review.id()).orElseThrow();
        assertThat(read.handling()).as("the score at the time of submission counts").isEqualTo(review.handling());
        assertThat(house.store.listRefs(ReviewFilter.all().with(new ReviewTraits(Set.of(), Set.of(), Set.of(io.tandem.review.model.Risk.Band.VERY_HIGH), Optional.empty(), Optional.empty(), false)), List.of()))
            .extracting(io.tandem.review.port.ReviewStore.Ref::id).containsExactly(review.id());
    }

    @Test
    public void anEmptySeatDoesNotHoldUpWhatNeedsNoSeat() {
        lightLane(new Light("AUTOMATIC", null, 0));
        house.town.deactivate(PETRA);
        assertThat(house.inReview("DEMO-1").state()).isEqualTo(ReviewState.APPROVED);
        assertThatThrownBy(() -> house.submitted("DEMO-2", "EMERGENCY")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    public void oneSeatDecidesASmallChangeAlone() {
        lightLane(new Light("ONE_SEAT", "lead", 100));
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(review.handling().lane()).isEqualTo(Lane.LIGHT);
        assertThatThrownBy(() -> house.vote(PETRA, review.id(), "APPROVE")).isInstanceOf(ForbiddenException.class);
        ChangeReview decided = house.vote(ADA, review.id(), "APPROVE");
        assertThat(decided.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(decided.handling().isSampled()).isTrue();
    }

    @Test
    public void aStandardChangeComesFromATemplateThatIsInForce() {
        lightLane(null);
        ProposalInput base = ReviewHouse.proposal("STANDARD");
        ProposalInput patch = new ProposalInput("STANDARD", base.title(), base.rationale(), base.impact(), "Patch", null);
        ChangeReview draft = house.reviews.create(DEV, "DEMO-1", patch);
        assertThat(house.reviews.submit(DEV, draft.id(), 1).handling().laneReasons().get(0).code()).isEqualTo("review.lane.standard");
        assertThatThrownBy(() -> house.reviews.create(DEV, "DEMO-2", new ProposalInput("STANDARD", "t", null, null, "Other", null))).isInstanceOf(InvalidInputException.class).hasMessageContaining("review.template.unknown");
        assertThatThrownBy(() -> house.reviews.create(DEV, "DEMO-2", new ProposalInput("NORMAL", "t", null, null, "Patch", null))).isInstanceOf(InvalidInputException.class).hasMessageContaining("review.template.unexpected");
        ChangeReview without = house.submitted("DEMO-3", "STANDARD");
        assertThat(without.state()).isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    public void aSampledChangeIsAuditedOnceBySomebodyOfTheBoardWhoDidNotDecideIt() {
        lightLane(new Light("ONE_SEAT", "lead", 100));
        ChangeReview review = house.vote(ADA, house.inReview("DEMO-1").id(), "APPROVE");
        assertThatThrownBy(() -> house.audits.audit(ADA, review.id(), review.version(), "FINE", "")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> house.audits.audit(DEV, review.id(), review.version(), "FINE", "")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> house.audits.audit(PETRA, review.id(), review.version(), "SHOULD_HAVE_GONE_TO_BOARD", " ")).isInstanceOf(InvalidInputException.class);
        ChangeReview audited = house.audits.audit(PETRA, review.id(), review.version(), "SHOULD_HAVE_GONE_TO_BOARD", "Three teams wait for it.");
        assertThat(audited.handling().audit().finding()).isEqualTo(LaneAudit.Finding.SHOULD_HAVE_GONE_TO_BOARD);
        assertThatThrownBy(() -> house.audits.audit(PETRA, review.id(), audited.version(), "FINE", "")).isInstanceOf(ConflictException.class).hasMessageContaining("review.refused.audited");
    }

    @Test
    public void onlySampledChangesAreAuditedAndTheyCanBeListed() {
        lightLane(new Light("AUTOMATIC", null, 0));
        ChangeReview review = house.inReview("DEMO-1");
        assertThatThrownBy(() -> house.audits.audit(ADA, review.id(), review.version(), "FINE", "")).isInstanceOf(ConflictException.class).hasMessageContaining("review.refused.not-sampled");
        lightLane(new Light("AUTOMATIC", null, 100));
        long sampled = house.inReview("DEMO-2").id();
        ReviewFilter filter = ReviewFilter.all().with(new ReviewTraits(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), true));
        assertThat(house.store.listRefs(filter, List.of())).extracting(ref -> ref.id()).containsExactly(sampled);
    }

    private ChangeReview approvedWithConditions() {
        long id = house.inReview("DEMO-1").id();
        house.voting.vote(PETRA, id, new VoteInput(null, "APPROVE_WITH_CONDITIONS", "Only so.", List.of(new VoteInput.Promise("Superseded", null))));
        house.voting.vote(PETRA, id, new VoteInput(null, "APPROVE_WITH_CONDITIONS", "Only so.", List.of(new VoteInput.Promise("Load test", "olga"), new VoteInput.Promise("Tell support", null))));
        house.vote(EMIL, id, "APPROVE");
        return house.vote(ADA, id, "APPROVE");
    }

    private ChangeReview settle(Actor actor, ChangeReview review, String condition, String state, String note) {
        return house.conditions.settle(actor, review.id(), condition, new ConditionService.Input(review.version(), state, note));
    }

    @Test
    public void onlyTheVoteThatCountsAsksForItsConditions() {
        assertThat(AskedCondition.list(approvedWithConditions())).extracting(one -> one.id() + " " + one.condition().text()).containsExactly("1-0 Load test", "1-1 Tell support");
    }

    @Test
    public void aChangeIsVerifiedOnlyAfterItsConditionsAreSettled() {
        ChangeReview approved = approvedWithConditions();
        ChangeReview implemented = house.reviews.implemented(DEV, approved.id(), approved.version());
        assertThatThrownBy(() -> house.outcomes.verify(PETRA, implemented.id(), implemented.version(), NOTHING)).isInstanceOf(ConflictException.class).hasMessageContaining("Load test; Tell support");
        ChangeReview done = settle(OLGA, implemented, "1-0", "DONE", "Twice the peak");
        ChangeReview waived = settle(PETRA, done, "1-1", "WAIVED", "Support knows");
        assertThat(house.outcomes.verify(PETRA, waived.id(), waived.version(), NOTHING).state()).isEqualTo(ReviewState.VERIFIED);
        assertThat(house.store.listTrail(approved.id())).extracting(TrailEntry::action).contains(Step.CONDITION_DONE, Step.CONDITION_WAIVED);
    }

    @Test
    public void theOwnerSaysDoneAndWhoAskedWaives() {
        ChangeReview review = approvedWithConditions();
        assertThatThrownBy(() -> settle(OLGA, review, "1-1", "DONE", "")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> settle(OLGA, review, "1-0", "WAIVED", "why")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> settle(DEV, review, "1-0", "WAIVED", "why")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> settle(EMIL, review, "1-0", "DONE", "")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> settle(PETRA, review, "1-0", "WAIVED", "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> settle(PETRA, review, "1-0", "GONE", "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> settle(PETRA, review, "0-0", "WAIVED", "why")).isInstanceOf(NotFoundException.class);
        ChangeReview waived = settle(Town.ADMIN, review, "1-0", "WAIVED", "why");
        ChangeReview reopened = settle(PETRA, waived, "1-0", "OPEN", "");
        assertThat(AskedCondition.listOpen(reopened)).hasSize(2);
        assertThatThrownBy(() -> settle(PETRA, waived, "1-0", "WAIVED", "stale")).isInstanceOf(ConflictException.class);
    }
}
