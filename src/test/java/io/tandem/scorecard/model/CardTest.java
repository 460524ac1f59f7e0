package io.tandem.scorecard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class CardTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Actor DEV = new Actor("dev", "Dev");
    private static final ComponentRef LEDGER = new ComponentRef(2, "Ledger");

    private static Criterion judged(String key, CriterionGroup group, double weight) {
        return new Criterion(key, group, null, weight, null, 100, Criterion.State.ACTIVE);
    }

    private static Criterion measured(String key, double weight, Measure measure) {
        return new Criterion(key, CriterionGroup.EXTENSIBILITY, null, weight, Scale.usual(measure), 30, Criterion.State.ACTIVE);
    }

    private static Score score(String criterion, int value, long daysAgo) {
        return new Score(criterion, value, "", "", DEV, NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static Card card(List<Criterion> criteria, Map<Measure, Finding> findings, Score... scores) {
        Map<String, Score> all = new HashMap<>();
        for (Score score : scores) {
            all.put(score.criterion(), score);
        }
        Assessment assessment = new Assessment("DEMO", 2, "Ledger", 1, DEV, NOW, all);
        return Card.of(LEDGER, Card.Place.PRESENT, assessment, new Criteria("DEMO", 1, criteria, 60, Effect.usual(), Map.of()), findings, NOW);
    }

    /** By hand: (3×2 + 2×4 + 1×5) ÷ (3 + 2 + 1) = 19 ÷ 6; 6 of 8 = 75 % of the weight. */
    @Test
    public void theScoreIsTheWeightedMeanOfWhatCounts() {
        List<Criterion> criteria = List.of(judged("a", CriterionGroup.FEASIBILITY, 3), judged("b", CriterionGroup.FEASIBILITY, 2), judged("c", CriterionGroup.EXTENSIBILITY, 1), judged("d", CriterionGroup.EXTENSIBILITY, 2));
        Card card = card(criteria, Map.of(), score("a", 2, 0), score("b", 4, 0), score("c", 5, 0));
        assertThat(card.overall().score()).isEqualTo(19 / 6.0, within(1e-12));
        assertThat(card.overall().counted()).isEqualTo(3);
        assertThat(card.overall().asked()).isEqualTo(4);
        assertThat(card.overall().percent()).isEqualTo(75);
        assertThat(card.groups().get(CriterionGroup.FEASIBILITY).score()).isEqualTo(14 / 5.0, within(1e-12));
        assertThat(card.groups().get(CriterionGroup.EXTENSIBILITY).score()).as("a third of the group’s weight is too little").isNull();
    }

    @Test
    public void withTooLittleOfTheWeightThereIsNoScore() {
        List<Criterion> criteria = List.of(judged("a", CriterionGroup.FEASIBILITY, 3), judged("b", CriterionGroup.FEASIBILITY, 2));
        assertThat(card(criteria, Map.of(), score("a", 1, 0)).findScore()).as("exactly 60 %").contains(1.0);
        assertThat(card(criteria, Map.of(), score("b", 1, 0)).findScore()).isEmpty();
        assertThat(card(criteria, Map.of()).findScore()).isEmpty();
        assertThat(card(List.of(), Map.of()).overall()).isEqualTo(new Summary(null, 0, 0, 0));
    }

    @Test
    public void whatIsTooOldIsShownAndDoesNotCount() {
        List<Criterion> criteria = List.of(judged("a", CriterionGroup.FEASIBILITY, 1), judged("b", CriterionGroup.FEASIBILITY, 1));
        Card card = card(criteria, Map.of(), score("a", 1, 100), score("b", 5, 99));
        assertThat(card.standings()).extracting(Standing::state).containsExactly(Standing.State.DUE, Standing.State.CURRENT);
        assertThat(card.standings().get(0).value()).hasValue(1);
        assertThat(card.standings().get(0).counted()).isEmpty();
        assertThat(card.due()).isEqualTo(1);
        assertThat(card.findScore()).as("half the weight").isEmpty();
    }

    @Test
    public void aMeasurementCountsAndAPersonsScoreStandsBeside() {
        List<Criterion> criteria = List.of(measured("debt", 1, Measure.DEBT_RATIO));
        Finding worse = Finding.of(12, NOW.minus(Duration.ofDays(3)), null, "ledger");
        Card card = card(criteria, Map.of(Measure.DEBT_RATIO, worse), score("debt", 5, 1));
        assertThat(card.findScore()).contains(3.0);
        assertThat(card.standings().get(0).given().value()).isEqualTo(5);
    }

    @Test
    public void nothingMeasuredIsNeverAZero() {
        List<Criterion> criteria = List.of(measured("churn", 1, Measure.CHURN));
        Map<Measure, Finding> none = Map.of(Measure.CHURN, Finding.absent(Reason.of("scorecard.absent.commits")));
        assertThat(card(criteria, none).standings().get(0).state()).isEqualTo(Standing.State.MISSING);
        assertThat(card(criteria, none).findScore()).isEmpty();
        assertThat(card(criteria, none, score("churn", 2, 1)).findScore()).as("a person’s score stands in").contains(2.0);
    }

    @Test
    public void anOldMeasurementDoesNotCountEither() {
        List<Criterion> criteria = List.of(measured("coverage", 1, Measure.COVERAGE));
        Finding old = Finding.of(90, NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(29)), "ledger");
        assertThat(card(criteria, Map.of(Measure.COVERAGE, old)).standings().get(0).state()).isEqualTo(Standing.State.DUE);
    }

    @Test
    public void limitsAreReachedExactly() {
        Object[][] table = {
            {Measure.DEBT_RATIO, 0.0, 5}, {Measure.DEBT_RATIO, 5.0, 5}, {Measure.DEBT_RATIO, 5.01, 4}, {Measure.DEBT_RATIO, 10.0, 4}, {Measure.DEBT_RATIO, 20.0, 3}, {Measure.DEBT_RATIO, 50.0, 2},
            {Measure.DEBT_RATIO, 50.1, 1}, {Measure.COVERAGE, 100.0, 5}, {Measure.COVERAGE, 80.0, 5}, {Measure.COVERAGE, 79.9, 4}, {Measure.COVERAGE, 70.0, 4}, {Measure.COVERAGE, 50.0, 3},
            {Measure.COVERAGE, 30.0, 2}, {Measure.COVERAGE, 29.9, 1}, {Measure.COVERAGE, 0.0, 1}, {Measure.DUPLICATION, 3.0, 5}, {Measure.DUPLICATION, 20.1, 1},
        };
        for (Object[] line : table) {
            assertThat(Scale.usual((Measure) line[0]).score((double) line[1])).as(line[0] + " " + line[1]).isEqualTo(line[2]);
        }
    }

    @Test
    public void limitsHaveAnOrder() {
        assertThatThrownBy(() -> new Scale(Measure.COVERAGE, List.of(30.0, 50.0, 70.0, 80.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(Measure.CHURN, List.of(5.0, 5.0, 20.0, 40.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(Measure.CHURN, List.of(5.0, 10.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void theUsualSetIsSoundInItself() {
        List<Criterion> usual = UsualCriterion.list();
        assertThat(usual).extracting(Criterion::key).doesNotHaveDuplicates().hasSize(16);
        assertThat(usual).extracting(Criterion::group).contains(CriterionGroup.values());
        double people = usual.stream().filter(criterion -> criterion.scale() == null).mapToDouble(Criterion::weight).sum();
        double all = usual.stream().mapToDouble(Criterion::weight).sum();
        assertThat(people / all * 100).as("people alone can give an overall score, so that nothing has to be connected").isGreaterThan(Criteria.USUAL_LEAST_PERCENT);
    }

    @Test
    public void lowIsBelowTheLimitNotAtIt() {
        List<Criterion> one = List.of(judged("a", CriterionGroup.FEASIBILITY, 1), judged("b", CriterionGroup.FEASIBILITY, 1));
        assertThat(card(one, Map.of(), score("a", 2, 0), score("b", 3, 0)).isLow(Effect.usual())).as("2.5 is not below 2.5").isFalse();
        assertThat(card(one, Map.of(), score("a", 2, 0), score("b", 2, 0)).isLow(Effect.usual())).isTrue();
        assertThat(card(one, Map.of(), score("a", 1, 0)).isLow(Effect.usual())).as("too little to be called low").isFalse();
    }

    @Test
    public void theWeakestComeFirstAndThoseWithoutAScoreLast() {
        List<Criterion> one = List.of(judged("a", CriterionGroup.FEASIBILITY, 1));
        Card weak = card(one, Map.of(), score("a", 1, 0));
        Card strong = card(one, Map.of(), score("a", 5, 0));
        Card unknown = card(one, Map.of());
        List<Card> cards = new ArrayList<>(List.of(unknown, strong, weak));
        cards.sort(Card.byScore());
        assertThat(cards).containsExactly(weak, strong, unknown);
    }
}
