package io.tandem.scorecard;

import static io.tandem.testing.review.Reviews.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.scorecard.api.LowScores;
import io.tandem.scorecard.api.LowScores.LowScore;
import io.tandem.scorecard.input.CriteriaInput;
import io.tandem.scorecard.input.CriteriaInput.EffectLine;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Town;
import io.tandem.testing.scorecard.ScorecardHouse;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Test;

/** What a review hears of the scorecard. */
public class ComponentScoresTest {
    private final ScorecardHouse house = new ScorecardHouse(AoDatabase.Kind.H2, new Keys());

    @After
    public void close() {
        house.close();
    }

    private LowScores read(String... components) {
        return house.scores.read("DEMO", List.of(components));
    }

    @Test
    public void lowComponentsAreNamedTheLowestFirst() {
        house.assessAll(DEV, 1, 2);
        house.assessAll(DEV, 2, 1);
        LowScores low = read("gateway", "Ledger", "Nothing");
        assertThat(low.components()).containsExactly(new LowScore("Ledger", 1), new LowScore("Gateway", 2));
        assertThat(low.below()).isEqualTo(2.5);
        assertThat(low.likelihoodSteps()).isEqualTo(1);
        assertThat(low.highFactor()).isEqualTo(1.25);
        assertThat(read("Ledger").components()).hasSize(1);
        assertThat(read().components()).isEmpty();
        assertThat(house.scores.read("SEC", List.of("Ledger")).components()).isEmpty();
    }

    @Test
    public void expiredAndPartialScoresSayNothing() {
        house.assess(DEV, 1, 1, "modularity", "knowledge");
        house.assessAll(DEV, 2, 1);
        assertThat(read("Gateway").components()).as("two criteria are not enough").isEmpty();
        house.wait(Duration.ofDays(180));
        assertThat(read("Ledger").components()).as("too old").isEmpty();
    }

    @Test
    public void theProjectCanSwitchItOff() {
        house.assessAll(DEV, 2, 1);
        house.criteria.save(Town.ADMIN, "DEMO", new CriteriaInput(0, null, null, new EffectLine(false, null, null, null), null));
        assertThat(read("Ledger").components()).isEmpty();
    }
}
