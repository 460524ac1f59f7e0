package io.tandem.performance;

import io.tandem.rest.scorecard.ScorecardResource;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.scorecard.ScorecardHouse;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * How long scorecards take, {@code ScorecardBenchmark [COMPONENTS] [ASSESSMENTS OF EACH] [H2|POSTGRESQL]}: the whole call of {@link ScorecardResource} with its JSON, without HTTP.
 * Time of the processor and not of the clock: it does not matter what else the machine does.
 */
public final class ScorecardBenchmark {
    private static final int WARM_UP = 100;
    private static final int RUNS = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ScorecardBenchmark() { }

    public static void main(String[] arguments) {
        int components = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int assessments = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        AoDatabase.Kind kind = arguments.length > 2 ? AoDatabase.Kind.valueOf(arguments[2]) : AoDatabase.Kind.H2;
        try (ScorecardHouse house = new ScorecardHouse(kind, new Keys())) {
            house.components.clear();
            for (long id = 1; id <= components; id++) {
                house.components.add(new ComponentRef(id, "Component " + id));
                for (int i = 0; i < assessments; i++) {
                    house.assessAll(Reviews.DEV, id, 1 + (int) (id + i) % 5);
                }
            }
            RestApi api = new RestApi(house::resources).as(Reviews.DEV);
            measure("page of " + Math.min(200, components), () -> api.send("GET scorecards?project=DEMO&limit=200", null).status);
            measure("weakest 50", () -> api.send("GET scorecards?project=DEMO&limit=50&sort=score", null).status);
            measure("one card", () -> api.send("GET scorecards/DEMO/7", null).status);
            measure("history of one", () -> api.send("GET scorecards/DEMO/7/history", null).status);
            measure("what a review asks", () -> asked(house));
        }
        // The embedded database keeps a thread of its own.
        System.exit(0);
    }

    private static int asked(ScorecardHouse house) {
        return house.scores.read("DEMO", List.of("Component 7", "Component 8")).likelihoodSteps() == 1 ? 200 : 500;
    }

    private static void measure(String what, java.util.function.IntSupplier work) {
        for (int run = 0; run < WARM_UP; run++) {
            time(work);
        }
        long[] times = new long[RUNS];
        Arrays.setAll(times, ignored -> time(work));
        Arrays.sort(times);
        System.out.printf("%-20s P50 %5.1f ms, P95 %5.1f ms%n", what, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6);
    }

    private static long time(java.util.function.IntSupplier work) {
        long start = THREADS.getCurrentThreadCpuTime();
        if (work.getAsInt() != 200) {
            throw new IllegalStateException("refused");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
