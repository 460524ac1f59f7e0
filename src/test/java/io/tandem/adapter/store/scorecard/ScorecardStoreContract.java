package io.tandem.adapter.store.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.CriterionGroup;
import io.tandem.scorecard.model.CriterionText;
import io.tandem.scorecard.model.Effect;
import io.tandem.scorecard.model.Measure;
import io.tandem.scorecard.model.Scale;
import io.tandem.scorecard.model.Score;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Reviews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the stores of criteria and assessments promise, on each database we run on. */
public abstract class ScorecardStoreContract {
    private static final Instant NOON = Reviews.NOON;
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoTransactions transactions;
    private AoCriteriaStore criteria;
    private AoAssessmentStore assessments;

    protected ScorecardStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, ScoreCriteriaRow.class, ScoreAssessmentRow.class);
        transactions = new AoTransactions(database.activeObjects());
        criteria = new AoCriteriaStore(database.activeObjects());
        assessments = new AoAssessmentStore(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    private Criteria save(Criteria wanted) {
        return transactions.call(() -> criteria.save(wanted));
    }

    private Assessment add(Assessment next) {
        return transactions.call(() -> assessments.add(next));
    }

    private static Assessment next(Assessment before, int value, int second) {
        Instant at = NOON.plusSeconds(second);
        return before.followedBy(List.of(new Score("modularity", value, "https://example.com/证据?a=1&b='", "注".repeat(2000), Reviews.DEV, at)), before.componentName(), Reviews.DEV, at);
    }

    private static Assessment none(long component, String name) {
        return Assessment.none("DEMO", new ComponentRef(component, name));
    }

    @Test
    public void criteriaComeBackAsTheyWerePutIn() {
        assertThat(criteria.find("DEMO")).isEmpty();
        Criteria usual = save(Criteria.usual("DEMO"));
        assertThat(usual.version()).isEqualTo(1);
        assertThat(criteria.find("DEMO")).contains(usual);
        List<Criterion> own = new ArrayList<>(usual.list());
        own.add(new Criterion("own-1", CriterionGroup.FEASIBILITY, new CriterionText("合规", "长".repeat(300), List.of("一", "二", "三", "四", "五")), 0.1, new Scale(Measure.CHURN, List.of(1.0, 2.5, 3.0, 99.9)), 1,
            Criterion.State.RETIRED));
        Criteria edited = save(new Criteria("DEMO", 1, own, 75, new Effect(Effect.Mode.OFF, 3, 2, 1.5), Map.of(7L, "group:ledger")));
        assertThat(edited.version()).isEqualTo(2);
        assertThat(criteria.find("DEMO")).contains(edited);
        assertThat(database.activeObjects().count(ScoreCriteriaRow.class)).isEqualTo(1);
        assertThat(criteria.find("OTHER")).isEmpty();
    }

    @Test
    public void aVersionOfCriteriaIsWrittenOnce() {
        save(Criteria.usual("DEMO"));
        assertThatThrownBy(() -> save(Criteria.usual("DEMO"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void everyAssessmentStaysAndTheLatestIsKnown() {
        Assessment first = add(next(none(1, "Gateway"), 3, 0));
        Assessment second = add(next(first, 4, 1));
        Assessment other = add(next(none(2, "Ledger"), 1, 2));
        assertThat(assessments.listLatest("DEMO")).containsExactlyInAnyOrder(second, other);
        assertThat(assessments.findLatest("DEMO", 1)).contains(second);
        assertThat(assessments.findLatest("DEMO", 3)).isEmpty();
        assertThat(assessments.findLatest("SEC", 1)).isEmpty();
        assertThat(assessments.list("DEMO", 1, 2, 10)).containsExactly(second, first);
        assertThat(assessments.list("DEMO", 1, 1, 1)).containsExactly(first);
        assertThat(assessments.list("DEMO", 1, 0, 10)).isEmpty();
        assertThat(assessments.listLatest("SEC")).isEmpty();
    }

    @Test
    public void aVersionOfAnAssessmentIsWrittenOnce() {
        Assessment first = add(next(none(1, "Gateway"), 3, 0));
        add(next(first, 4, 1));
        assertThatThrownBy(() -> add(next(first, 5, 2))).isInstanceOf(RuntimeException.class);
        assertThat(assessments.findLatest("DEMO", 1).orElseThrow().find("modularity").orElseThrow().value()).isEqualTo(4);
    }

    @Test
    public void aWholeProjectIsOneQueryHoweverLongItsPast() {
        for (int component = 1; component <= 30; component++) {
            Assessment latest = none(component, "Component " + component);
            for (int i = 0; i < 4; i++) {
                latest = add(next(latest, 1 + i, i));
            }
        }
        assertThat(database.statementsOf(() -> assertThat(assessments.listLatest("DEMO")).hasSize(30).allMatch(latest -> latest.version() == 4))).hasSize(1);
        assertThat(database.statementsOf(() -> assessments.list("DEMO", 7, 4, 2))).hasSize(1);
    }
}
