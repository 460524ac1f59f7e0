package io.tandem.review;

import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.review.input.ActualInput;
import io.tandem.review.input.ImpactInput;
import io.tandem.review.model.ActualValue;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Evidence;
import io.tandem.review.model.Measure;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What came of a change, entered and corrected, on both databases. */
@RunWith(Parameterized.class)
public class OutcomeServiceTest {
    private final ReviewHouse house;

    public OutcomeServiceTest(Kind kind) {
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

    private ChangeReview implemented() {
        ChangeReview approved = house.approved("DEMO-1");
        house.records.put(new Evidence(new Evidence.Work(null, null, 0, 36 * 3600), null, null));
        return house.reviews.implemented(DEV, approved.id(), approved.version());
    }

    private ChangeReview verify(ChangeReview review, ActualInput actual) {
        return house.outcomes.verify(DEV, review.id(), review.version(), actual);
    }

    private static ActualInput actual(Double schedule, Double effort) {
        return new ActualInput(schedule, effort, null, null, null, null, null);
    }

    @Test
    public void aValueThatAgreesWithTheSourcesIsTakenOverAndAnotherOneIsEdited() {
        ChangeReview verified = verify(implemented(), new ActualInput(7.0, 4.5, new ImpactInput.Amount("1500.00", null), 2.0, 1.5, -3.0, "Took longer."));
        assertThat(verified.state()).isEqualTo(ReviewState.VERIFIED);
        assertThat(house.store.find(verified.id())).contains(verified);
        Actuals actuals = verified.actuals();
        assertThat(actuals.note()).isEqualTo("Took longer.");
        assertThat(actuals.find(Measure.EFFORT).orElseThrow().isTakenOver()).isTrue();
        ActualValue schedule = actuals.find(Measure.SCHEDULE).orElseThrow();
        assertThat(schedule.isTakenOver()).isFalse();
        assertThat(schedule.findProposed()).contains(BigDecimal.ONE);
        assertThat(schedule.by()).isEqualTo(DEV);
        assertThat(schedule.at()).isEqualTo(house.clock.instant());
        assertThat(actuals.find(Measure.OTHER_COST).orElseThrow().findProposed()).isEmpty();
        assertThat(actuals.number(Measure.DEBT_PERSON_DAYS)).hasValue(-3);
    }

    @Test
    public void aCorrectionKeepsWhoEnteredWhatStays() {
        ChangeReview verified = verify(implemented(), actual(7.0, 4.5));
        house.wait(Duration.ofHours(2));
        ChangeReview corrected = house.outcomes.correct(PETRA, verified.id(), verified.version(), actual(7.0, 6.0));
        assertThat(corrected.version()).isEqualTo(verified.version() + 1);
        assertThat(corrected.times().verified()).isEqualTo(verified.times().verified());
        assertThat(corrected.actuals().find(Measure.SCHEDULE).orElseThrow().by()).isEqualTo(DEV);
        assertThat(corrected.actuals().find(Measure.EFFORT).orElseThrow().by()).isEqualTo(PETRA);
        assertThat(corrected.actuals().find(Measure.EFFORT).orElseThrow().findProposed()).contains(new BigDecimal("4.5"));
        TrailEntry last = house.store.listTrail(verified.id()).get(house.store.listTrail(verified.id()).size() - 1);
        assertThat(last.action()).isEqualTo(Step.CORRECTED);
        assertThat(last.detail()).isEqualTo("EFFORT 4.5 → 6");
        assertThat(house.audit.list("DEMO", "review", String.valueOf(verified.id()), new PageRequest(0, 50, List.of())).values()).anySatisfy(entry -> {
            assertThat(entry.event().action()).isEqualTo("actuals");
            assertThat(entry.event().before()).isEqualTo("SCHEDULE=7; EFFORT=4.5");
            assertThat(entry.event().after()).isEqualTo("SCHEDULE=7; EFFORT=6");
        });
    }

    @Test
    public void sendingTheSameAgainChangesNothing() {
        ChangeReview verified = verify(implemented(), actual(7.0, 4.5));
        assertThat(house.outcomes.correct(DEV, verified.id(), verified.version(), actual(7.00, 4.50))).isEqualTo(verified);
        assertThat(house.store.listTrail(verified.id())).extracting(TrailEntry::action).doesNotContain(Step.CORRECTED);
    }

    @Test
    public void whatNobodyCanMeanIsRefusedAllAtOnce() {
        ChangeReview review = implemented();
        ActualInput wrong = new ActualInput(Double.NaN, -1.0, new ImpactInput.Amount("1e99999999", "USD"), 1e9, -100.5, Double.POSITIVE_INFINITY, "x".repeat(1_000_000));
        assertThatThrownBy(() -> verify(review, wrong)).isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("actual.schedule", "actual.effort",
                "actual.otherCost.currency", "actual.otherCost.amount", "actual.openDefects", "actual.coveragePoints", "actual.debtPersonDays", "actual.note"));
        for (String amount : new String[] {"abc", "-1", "1000000000001", "NaN"}) {
            assertThatThrownBy(() -> verify(review, new ActualInput(null, null, new ImpactInput.Amount(amount, null), null, null, null, null))).as(amount).isInstanceOf(InvalidInputException.class);
        }
        assertThat(house.store.find(review.id()).orElseThrow().state()).isEqualTo(ReviewState.IMPLEMENTED);
    }

    @Test
    public void onlyWhoIsConcernedMayEnterAndCorrect() {
        ChangeReview review = implemented();
        assertThatThrownBy(() -> house.outcomes.verify(OLGA, review.id(), review.version(), actual(1.0, 1.0))).isInstanceOf(ForbiddenException.class);
        ChangeReview verified = verify(review, actual(1.0, 1.0));
        assertThatThrownBy(() -> house.outcomes.correct(OLGA, review.id(), verified.version(), actual(2.0, 1.0))).isInstanceOf(ForbiddenException.class);
        ChangeReview corrected = house.outcomes.correct(Town.ADMIN, review.id(), verified.version(), actual(2.0, 1.0));
        assertThatThrownBy(() -> house.outcomes.correct(DEV, review.id(), verified.version(), actual(3.0, 1.0))).isInstanceOfSatisfying(ConflictException.class,
                conflict -> assertThat(conflict.current()).contains(corrected));
    }

    @Test
    public void nothingIsProposedBeforeTheChangeIsMade() {
        ChangeReview approved = house.approved("DEMO-1");
        assertThatThrownBy(() -> house.outcomes.listProposed(DEV, approved.id())).isInstanceOf(ConflictException.class);
        assertThat(house.records.questions).isEmpty();
        ChangeReview review = house.reviews.implemented(DEV, approved.id(), approved.version());
        assertThat(house.outcomes.listProposed(OLGA, review.id())).extracting(one -> one.measure()).containsExactly(Measure.values());
        assertThat(house.records.questions).singleElement().satisfies(question -> assertThat(question.components()).containsExactly("API"));
    }

    @Test
    public void whatTheFirstVersionStoredIsStillRead() {
        ChangeReview verified = verify(implemented(), actual(7.0, 4.5));
        var row = house.database.activeObjects().get(io.tandem.adapter.store.review.ReviewRow.class, (int) verified.id());
        row.setActuals("{\"schedule\":4.0,\"effort\":6.5,\"openDefects\":null,\"coveragePoints\":-1.0,\"enteredBy\":{\"key\":\"dev\",\"name\":\"Dev Developer\"}}");
        row.save();
        Actuals old = house.store.find(verified.id()).orElseThrow().actuals();
        assertThat(old.values()).isEqualTo(Map.of(Measure.SCHEDULE, entered("4"), Measure.EFFORT, entered("6.5"), Measure.COVERAGE_POINTS, entered("-1")));
        assertThat(old.enteredAt()).isEqualTo(verified.times().verified());
        assertThat(old.note()).isEmpty();
    }

    private ActualValue entered(String value) {
        return new ActualValue(new BigDecimal(value), null, DEV, house.clock.instant());
    }
}
