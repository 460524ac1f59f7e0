package io.tandem.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.debt.RepaymentPlanner.Candidate;
import io.tandem.debt.RepaymentPlanner.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class RepaymentPlannerTest {
    private final RepaymentPlanner planner = new RepaymentPlanner();

    @Test
    public void theBestChoiceBeatsTheOrderOfPriority() {
        // By priority the small one goes first and leaves 9 days, too few for the two that together save most.
        List<Candidate> candidates = List.of(free(1, 1, 3), free(2, 5, 10), free(3, 5, 10));
        assertThat(planner.choose(candidates, 10).chosen()).extracting(Candidate::id).containsExactly(2L, 3L);
        assertThat(planner.chooseByPriority(candidates, 10).saving()).isEqualTo(13);
        assertThat(planner.choose(candidates, 10).saving()).isEqualTo(20);
    }

    @Test
    public void itIsAsGoodAsTryingEverything() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int id = 0; id < 10; id++) {
                candidates.add(new Candidate(id, 0.25 * (1 + random.nextInt(20)), random.nextInt(30), random.nextInt(12) == 0));
            }
            double capacity = 0.25 * random.nextInt(60) + 5;
            Choice choice = planner.choose(candidates, capacity);
            double must = candidates.stream().filter(Candidate::isMust).mapToDouble(Candidate::principal).sum();
            if (must <= capacity) {
                assertThat(choice.saving()).as("round " + round).isCloseTo(bestOfAll(candidates, capacity), within(1e-9));
                assertThat(choice.principal()).isLessThanOrEqualTo(capacity);
            }
        }
    }

    @Test
    public void whatHasToBeDoneIsInAndWhatSavesNothingIsOut() {
        List<Candidate> candidates = List.of(new Candidate(1, 8, 0, true), free(2, 2, 1), free(3, 2, 0), free(4, 50, 99));
        assertThat(planner.choose(candidates, 10).chosen()).extracting(Candidate::id).containsExactly(1L, 2L);
    }

    @Test
    public void daysAreRoundedUpToQuartersAndNeverFitByRounding() {
        assertThat(planner.choose(List.of(free(1, 1.01, 5)), 1).chosen()).isEmpty();
        assertThat(planner.choose(List.of(free(1, 0.1 + 0.2 + 0.45, 5)), 0.75).chosen()).hasSize(1);
        assertThat(planner.choose(List.of(), 1).chosen()).isEmpty();
    }

    private static Candidate free(long id, double principal, double saving) {
        return new Candidate(id, principal, saving, false);
    }

    private static double bestOfAll(List<Candidate> candidates, double capacity) {
        double best = 0;
        for (int subset = 0; subset < 1 << candidates.size(); subset++) {
            double principal = 0;
            double saving = 0;
            boolean hasAllMusts = true;
            for (int index = 0; index < candidates.size(); index++) {
                boolean isIn = (subset >> index & 1) == 1;
                principal += isIn ? candidates.get(index).principal() : 0;
                saving += isIn ? candidates.get(index).saving() : 0;
                hasAllMusts &= isIn || !candidates.get(index).isMust();
            }
            best = hasAllMusts && principal <= capacity + 1e-9 ? Math.max(best, saving) : best;
        }
        return best;
    }
}
