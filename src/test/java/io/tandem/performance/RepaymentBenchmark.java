package io.tandem.performance;

import io.tandem.debt.repayment.Candidate;
import io.tandem.debt.repayment.RepaymentPlanner;
import io.tandem.debt.repayment.RepaymentPlanner.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** How long the repayment planner takes. Arguments: candidates, capacity in person-days. */
public final class RepaymentBenchmark {
    private static final int ROUNDS = 21;

    private RepaymentBenchmark() { }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        double capacity = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 250;
        System.out.printf(Locale.ROOT, "%d candidates, %.0f person-days%n", count, capacity);
        measure("nothing needs anything", count, capacity, 0, 0);
        measure("a tenth needs one other each", count, capacity, 0.1, 1);
        measure("every second needs one other", count, capacity, 0.5, 1);
        measure("a tenth needs up to two others", count, capacity, 0.1, 2);
        measure("every fourth needs up to three others", count, capacity, 0.25, 3);
        measure("all need up to three others", count, capacity, 1, 3);
        measure("all need up to ten others", count, capacity, 1, 10);
    }

    private static void measure(String name, int count, double capacity, double share, int most) {
        RepaymentPlanner planner = new RepaymentPlanner();
        long[] nanos = new long[ROUNDS];
        int proven = 0;
        double gap = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = candidates(count, share, most, round);
            long start = System.nanoTime();
            Solution solution = planner.choose(candidates, capacity);
            nanos[round] = System.nanoTime() - start;
            proven += solution.isProven() ? 1 : 0;
            gap = Math.max(gap, 1 - solution.choice().saving() / solution.mostSaving());
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%-40s P50 %7.1f ms   longest %7.1f ms   proven %2d of %d, largest gap %.2f %%%n", name, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS - 1] / 1e6, proven, ROUNDS, 100 * gap);
    }

    /** Principals of a quarter to thirty days, mostly short; interest that has little to do with them. */
    private static List<Candidate> candidates(int count, double share, int most, long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            Set<Long> needs = new HashSet<>();
            int wanted = id > 0 && random.nextDouble() < share ? 1 + random.nextInt(most) : 0;
            for (int need = 0; need < wanted; need++) {
                needs.add((long) random.nextInt(id));
            }
            double principal = Math.max(0.25, 30 * Math.pow(random.nextDouble(), 3));
            candidates.add(new Candidate(id, principal, random.nextDouble() * 3 * random.nextDouble() * 12, false, needs));
        }
        return candidates;
    }
}
