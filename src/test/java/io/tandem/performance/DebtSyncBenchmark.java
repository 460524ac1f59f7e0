package io.tandem.performance;

import static io.tandem.testing.sync.MemoryServer.finding;

import io.tandem.testing.sync.SyncHouse;
import java.util.List;
import java.util.stream.IntStream;

/** How long a synchronisation takes once the server has answered, on H2 in memory: {@code DebtSyncBenchmark [findings]}, ten to an item: the first, the same again, and one after a tenth was fixed. */
public final class DebtSyncBenchmark {
    private static final int FINDINGS_AN_ITEM = 10;

    private DebtSyncBenchmark() { }

    public static void main(String[] arguments) {
        int findings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        try (SyncHouse house = new SyncHouse()) {
            IntStream.range(0, findings).forEach(number -> house.server.has(finding("f" + number, "java:S" + number / FINDINGS_AN_ITEM, "src/gateway/Gate" + number % 500 + ".java", 20)));
            measure(house, "first");
            measure(house, "nothing new");
            IntStream.range(0, findings / 10).forEach(number -> house.server.fixes("f" + number * FINDINGS_AN_ITEM));
            measure(house, "one of each item's ten fixed");
        }
    }

    private static void measure(SyncHouse house, String what) {
        long start = System.nanoTime();
        house.sync();
        System.out.printf("%-30s %,8d ms  %s%n", what, (System.nanoTime() - start) / 1_000_000, List.of(house.result().counts()));
    }
}
