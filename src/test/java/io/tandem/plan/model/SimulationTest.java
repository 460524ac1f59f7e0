package io.tandem.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.plan.model.Simulation.Comparison;
import io.tandem.shared.Percentile;
import io.tandem.shared.Randomness;
import io.tandem.shared.ThreePoint;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.Test;

/** What a simulation promises, over many generated projects. */
public class SimulationTest {
    private static final int TRIALS = 1_000;
    private static final int PROJECTS = 60;

    @Test
    public void twoADayFinishTwentyInTenDays() {
        Spread spread = new Simulation(Pace.of(2, 2, 2, 2, 2), Simulation.USUAL_TRIALS, 1).when(20);
        assertThat(Arrays.stream(Percentile.values()).map(spread::day)).containsOnly(10);
        assertThat(spread.shareBy(9)).isZero();
        assertThat(spread.shareBy(10)).isEqualTo(1);
    }

    /** One issue on every other day: the last of n is done on day d with the negative binomial's probability. */
    @Test
    public void aCoinADayAgreesWithTheNegativeBinomial() {
        Spread spread = new Simulation(Pace.of(0, 1), Simulation.USUAL_TRIALS, 7).when(3);
        double exact = 0;
        for (int day = 3; day <= 12; day++) {
            exact += (day - 1) * (day - 2) / 2.0 * Math.pow(0.5, day);
            assertThat(spread.shareBy(day)).as("day " + day).isCloseTo(exact, within(0.02));
        }
    }

    @Test
    public void moreCertaintyIsNeverEarlier() {
        forAll(project -> {
            Spread spread = project.simulation().when(project.issues);
            assertThat(spread.day(Percentile.P50)).isLessThanOrEqualTo(spread.day(Percentile.P85));
            assertThat(spread.day(Percentile.P85)).isLessThanOrEqualTo(spread.day(Percentile.P95));
        });
    }

    @Test
    public void moreWorkIsNeverEarlier() {
        forAll(project -> {
            Spread less = project.simulation().when(project.issues);
            Spread more = project.simulation().when(project.issues + 1 + project.random.nextInt(20));
            for (Percentile percent : Percentile.values()) {
                assertThat(less.day(percent)).isLessThanOrEqualTo(more.day(percent));
            }
        });
    }

    @Test
    public void aChangeNeverBringsTheFinishForward() {
        forAll(project -> {
            double low = project.random.nextInt(5);
            ThreePoint work = new ThreePoint(low, low + project.random.nextInt(5), low + 5 + project.random.nextInt(10));
            Comparison comparison = project.simulation().compare(project.issues, work, 0.1 + project.random.nextDouble());
            for (Percentile percent : Percentile.values()) {
                assertThat(comparison.withChange().day(percent)).isGreaterThanOrEqualTo(comparison.today().day(percent));
            }
            assertThat(comparison.today().day(Percentile.P85)).as("the finish as it stands does not depend on the change").isEqualTo(project.simulation().when(project.issues).day(Percentile.P85));
        });
    }

    @Test
    public void aChangeWithoutWorkChangesNothing() {
        forAll(project -> {
            Comparison comparison = project.simulation().compare(project.issues, ThreePoint.exactly(0), 1);
            for (Percentile percent : Percentile.values()) {
                assertThat(comparison.withChange().day(percent)).isEqualTo(comparison.today().day(percent));
            }
        });
    }

    /** Exactly so many issues of extra work are so many issues more. */
    @Test
    public void aCertainChangeIsAsMuchAsItsIssues() {
        forAll(project -> {
            int extra = project.random.nextInt(9);
            Comparison comparison = project.simulation().compare(project.issues, ThreePoint.exactly(extra), 1);
            assertThat(comparison.meanExtra()).isEqualTo(extra);
            for (Percentile percent : Percentile.values()) {
                assertThat(comparison.withChange().day(percent)).isEqualTo(project.simulation().when(project.issues + extra).day(percent));
            }
        });
    }

    @Test
    public void theSameSeedGivesTheSameAnswer() {
        forAll(project -> {
            for (Percentile percent : Percentile.values()) {
                assertThat(project.simulation().when(project.issues).day(percent)).isEqualTo(project.simulation().when(project.issues).day(percent));
            }
        });
    }

    @Test
    public void anotherSeedGivesNearlyTheSameAnswer() {
        Pace pace = Pace.of(0, 0, 1, 3, 0, 2, 1, 0, 5, 1);
        int one = new Simulation(pace, Simulation.USUAL_TRIALS, 1).when(100).day(Percentile.P85);
        int other = new Simulation(pace, Simulation.USUAL_TRIALS, 2).when(100).day(Percentile.P85);
        assertThat(other).isCloseTo(one, within(2));
    }

    @Test
    public void smallerIssuesInTheSameWorkChangeNothing() {
        forAll(project -> {
            int factor = 2 + project.random.nextInt(9);
            Simulation scaled = new Simulation(Pace.of(Arrays.stream(project.counts).map(count -> count * factor).toArray()), TRIALS, 5);
            for (Percentile percent : Percentile.values()) {
                assertThat(scaled.when(project.issues * factor).day(percent)).isEqualTo(project.simulation().when(project.issues).day(percent));
            }
        });
    }

    @Test
    public void whatIsNotDoneByTheHorizonIsLater() {
        Spread spread = new Simulation(Pace.of(1), TRIALS, 5).when(Simulation.HORIZON + 1);
        assertThat(spread.day(Percentile.P50)).isEqualTo(Simulation.HORIZON + 1);
        assertThat(spread.shareBy(Simulation.HORIZON)).isZero();
        assertThat(new Simulation(Pace.of(1), TRIALS, 5).when(Simulation.HORIZON).day(Percentile.P95)).isEqualTo(Simulation.HORIZON);
        assertThat(new Simulation(Pace.of(0), TRIALS, 5).when(1).day(Percentile.P50)).isEqualTo(Simulation.HORIZON + 1);
    }

    @Test
    public void nothingToDoIsDoneNow() {
        assertThat(new Simulation(Pace.of(0, 1), TRIALS, 5).when(0).day(Percentile.P95)).isZero();
    }

    @Test
    public void howManyReadsTheLowerTailAndAgreesWithWhen() {
        assertThat(new Simulation(Pace.of(2, 2), TRIALS, 5).howMany(7, Percentile.P85)).isEqualTo(14);
        forAll(project -> {
            Simulation simulation = project.simulation();
            int days = 1 + project.random.nextInt(40);
            assertThat(simulation.howMany(days, Percentile.P95)).isLessThanOrEqualTo(simulation.howMany(days, Percentile.P85)).isLessThanOrEqualTo(simulation.howMany(days, Percentile.P50));
            long promised = simulation.howMany(days, Percentile.P85);
            assertThat(simulation.when((int) promised).shareBy(days)).as("as many as promised are done by then").isGreaterThanOrEqualTo(0.85);
        });
    }

    @Test
    public void anEstimateIsDrawnAroundItsMean() {
        ThreePoint estimate = new ThreePoint(2, 3, 14);
        BetaPert pert = new BetaPert(estimate);
        Randomness random = Randomness.stream(3, 0);
        double[] drawn = new double[50_000];
        Arrays.setAll(drawn, ignored -> pert.draw(random));
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(estimate.mean(), within(0.05));
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThanOrEqualTo(2);
        assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThanOrEqualTo(14);
        assertThat(Arrays.stream(drawn).filter(value -> value < estimate.mean()).count()).as("most draws lie below the mean of an estimate with a long tail").isGreaterThan(25_000);
        assertThat(new BetaPert(ThreePoint.exactly(4)).draw(random)).isEqualTo(4);
    }

    @Test
    public void nothingToDrawFromIsRefused() {
        assertThatThrownBy(() -> new Simulation(Pace.of(), TRIALS, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Simulation(Pace.of(1), 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void forAll(Consumer<Project> law) {
        for (int number = 0; number < PROJECTS; number++) {
            law.accept(new Project(number));
        }
    }

    /** A project with some pace and some open issues. */
    private static final class Project {
        final Random random;
        final int[] counts;
        final int issues;

        Project(int number) {
            random = new Random(number);
            counts = random.ints(5 + random.nextInt(60), 0, 2 + random.nextInt(6)).toArray();
            counts[0] = 1;
            issues = 1 + random.nextInt(60);
        }

        Simulation simulation() {
            return new Simulation(Pace.of(counts), TRIALS, 5);
        }
    }
}
