package io.tandem.debt.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.debt.repayment.RepaymentPlanner.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class RepaymentPlannerTest {
    private final RepaymentPlanner planner = new RepaymentPlanner();
    private final PriorityOrder byPriority = new PriorityOrder();

    @Test
    public void theBestChoiceBeatsTheOrderOfPriority() {
        // By priority the small one goes first and leaves 9 days, too few for the two that together save most.
        List<Candidate> candidates = List.of(free(1, 1, 3), free(2, 5, 10), free(3, 5, 10));
        assertThat(ids(candidates, 10)).containsExactly(2L, 3L);
        assertThat(byPriority.choose(candidates, 10).saving()).isEqualTo(13);
        assertThat(choose(candidates, 10).saving()).isEqualTo(20);
    }

    @Test
    public void itIsAsGoodAsTryingEverything() {
        for (double density : new double[] {0, 0.05, 0.15, 0.3, 0.6}) {
            SmallCases cases = new SmallCases(42 + (long) (100 * density));
            Random random = new Random(7);
            for (int round = 0; round < 120; round++) {
                List<Candidate> candidates = cases.candidates(11, density, round % 3 == 0 ? 0.1 : 0);
                double capacity = 0.25 * random.nextInt(80) + 2;
                double[] best = SmallCases.bestOfAll(candidates, capacity);
                if (!Double.isNaN(best[0])) {
                    Solution found = planner.choose(candidates, capacity);
                    assertThat(found.choice().saving()).as("density %s, round %s: %s within %s", density, round, candidates, capacity).isCloseTo(best[0], within(1e-9));
                    assertThat(found.choice().days()).as("days, density %s, round %s", density, round).isEqualTo(best[1]);
                    assertThat(found.isProven()).isTrue();
                    assertThat(byPriority.choose(candidates, capacity).saving()).isLessThanOrEqualTo(best[0] + 1e-9);
                }
            }
        }
    }

    @Test
    public void aChainIsPaidForFromItsBeginning() {
        // The last one saves most, but takes 6 days with what it needs; alone it would have fitted twice.
        List<Candidate> chain = List.of(free(1, 2, 0), needing(2, 2, 1, 1L), needing(3, 2, 9, 2L), free(4, 5, 8));
        assertThat(ids(chain, 5)).containsExactly(4L);
        assertThat(ids(chain, 6)).containsExactly(1L, 2L, 3L);
        assertThat(ids(chain, 11)).containsExactly(4L, 1L, 2L, 3L);
    }

    @Test
    public void whatTwoItemsNeedIsPaidOnce() {
        List<Candidate> diamond = List.of(free(1, 3, 0), needing(2, 1, 4, 1L), needing(3, 1, 4, 1L), needing(4, 1, 5, 2L, 3L), free(5, 6, 12));
        assertThat(choose(diamond, 6).saving()).isEqualTo(13);
        assertThat(ids(diamond, 6)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ids(diamond, 5.75)).containsExactly(1L, 2L, 3L);
    }

    @Test
    public void whatHasToBeDoneBringsWhatItNeedsAndWhatSavesNothingIsOut() {
        List<Candidate> candidates = List.of(new Candidate(1, 4, 0, true, Set.of(5L)), free(2, 2, 1), free(3, 2, 0), free(4, 50, 99), free(5, 4, 0));
        assertThat(ids(candidates, 10)).containsExactly(5L, 1L, 2L);
        assertThat(choose(candidates, 3).chosen()).as("above the capacity: they alone").extracting(Candidate::id).containsExactly(5L, 1L);
    }

    @Test
    public void whatNeedsSomethingOutOfReachIsOut() {
        List<Candidate> candidates = List.of(needing(1, 1, 9, 99L), needing(2, 1, 9, 1L), needing(3, 1, 9, 4L), needing(4, 1, 9, 3L), free(5, 1, 1));
        assertThat(ids(candidates, 10)).containsExactly(5L);
        assertThat(byPriority.choose(candidates, 10).chosen()).extracting(Candidate::id).containsExactly(5L);
        assertThat(new Dependencies(candidates).obstacles(candidates.get(1))).containsExactly(99L);
    }

    @Test
    public void daysAreRoundedUpToQuartersAndNeverFitByRounding() {
        assertThat(ids(List.of(free(1, 1.01, 5)), 1)).isEmpty();
        assertThat(ids(List.of(free(1, 0.1 + 0.2 + 0.45, 5)), 0.75)).hasSize(1);
        assertThat(ids(List.of(), 1)).isEmpty();
    }

    @Test
    public void theOrderOfTheCandidatesDoesNotMatter() {
        List<Candidate> candidates = new ArrayList<>(new SmallCases(3).candidates(40, 0.05, 0));
        List<Long> first = ids(candidates, 20);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(candidates, new Random(round));
            assertThat(ids(candidates, 20)).isEqualTo(first);
        }
    }

    @Test
    public void aSearchThatIsGivenUpSaysSoAndHowMuchMoreThereMayBe() {
        List<Candidate> candidates = new SmallCases(5).candidates(18, 0.3, 0);
        Solution givenUp = new RepaymentPlanner(1).choose(candidates, 12);
        Solution best = planner.choose(candidates, 12);
        assertThat(best.isProven()).isTrue();
        assertThat(givenUp.isProven()).isFalse();
        assertThat(givenUp.choice().saving()).isLessThanOrEqualTo(best.choice().saving());
        assertThat(givenUp.mostSaving()).isGreaterThanOrEqualTo(best.choice().saving());
    }

    private Choice choose(List<Candidate> candidates, double capacity) {
        return planner.choose(candidates, capacity).choice();
    }

    private List<Long> ids(List<Candidate> candidates, double capacity) {
        return choose(candidates, capacity).chosen().stream().map(Candidate::id).toList();
    }

    private static Candidate free(long id, double principal, double saving) {
        return new Candidate(id, principal, saving, false, Set.of());
    }

    private static Candidate needing(long id, double principal, double saving, Long... needs) {
        return new Candidate(id, principal, saving, false, Set.of(needs));
    }
}
