package io.tandem.debt.interest;

import io.tandem.shared.DateRange;
import io.tandem.testing.debt.CompletedIssues;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How long measuring takes without reading: {@code InterestBenchmark [ISSUES]}. Ten components, three types, four quarters, sizes. Time of the processor and not of the clock. */
public final class InterestBenchmark {
    private static final int RUNS = 12;
    private static final DateRange YEAR = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));

    private InterestBenchmark() { }

    public static void main(String[] arguments) {
        CompletedIssues issues = issues(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000);
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<MeasuredInterest> measured = new WorkSample(issues.list(), YEAR).measureAll();
            times[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
            if (measured.size() != 10) {
                throw new IllegalStateException("not what was meant to be measured");
            }
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf("%d issues, 10 components, %d resamples of two measures: first %.0f ms, P50 %.0f ms%n", issues.list().size(), Comparison.RESAMPLES, first, times[RUNS / 2]);
    }

    private static CompletedIssues issues(int count) {
        Random random = new Random(1);
        CompletedIssues issues = new CompletedIssues();
        for (int number = 0; number < count; number++) {
            issues.of("Type " + random.nextInt(3)).in("Component " + random.nextInt(10)).done(YEAR.from().plusDays(random.nextInt(365)).toString()).points((double) (1 + random.nextInt(8)))
                .add(-5 * Math.log(1 - random.nextDouble()), 0.01 - 2 * Math.log(1 - random.nextDouble()));
        }
        return issues;
    }
}
