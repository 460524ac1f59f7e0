package io.tandem.performance;

import io.tandem.plan.model.Pace;
import io.tandem.plan.model.Simulation;
import io.tandem.shared.Percentile;
import io.tandem.shared.ThreePoint;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;

/** How long a forecast takes: {@code ForecastBenchmark [TRIALS] [ISSUES]}. Time of the processor and not of the clock: it does not matter what else the machine does. */
public final class ForecastBenchmark {
    private static final int WARM_UP = 200;
    private static final int RUNS = 200;
    private static final int WORKING_DAYS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ForecastBenchmark() { }

    public static void main(String[] arguments) {
        int trials = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Simulation.USUAL_TRIALS;
        int issues = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        for (double perDay : new double[] {5, 1, 0.5, 0.2}) {
            Simulation simulation = new Simulation(pace(perDay), trials, Simulation.USUAL_SEED);
            measure(perDay + " a day, as it stands", () -> simulation.when(issues).day(Percentile.P85));
            measure(perDay + " a day, with a change", () -> simulation.compare(issues, new ThreePoint(4, 5, 12), 0.8).withChange().day(Percentile.P85));
        }
    }

    private static Pace pace(double perDay) {
        Random random = new Random(1);
        int[] counts = new int[WORKING_DAYS];
        for (int issue = 0; issue < perDay * WORKING_DAYS; issue++) {
            counts[random.nextInt(WORKING_DAYS)]++;
        }
        return Pace.of(counts);
    }

    private static void measure(String what, java.util.function.IntSupplier work) {
        long first = time(work);
        for (int run = 0; run < WARM_UP; run++) {
            work.getAsInt();
        }
        long[] times = new long[RUNS];
        Arrays.setAll(times, ignored -> time(work));
        Arrays.sort(times);
        System.out.printf("%-28s first %5.1f ms, P50 %5.1f ms, P95 %5.1f ms, day %d%n", what, first / 1e6, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6, work.getAsInt());
    }

    private static long time(java.util.function.IntSupplier work) {
        long start = THREADS.getCurrentThreadCpuTime();
        if (work.getAsInt() < 0) {
            throw new IllegalStateException("keeps the work from being dropped");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
