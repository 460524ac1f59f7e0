package io.tandem.performance;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.buffer.BufferHouse;
import io.tandem.testing.review.Reviews;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** How long the buffer's page takes to read with a long ledger: {@code BufferBenchmark 5000}. */
public final class BufferBenchmark {
    private static final int ROUNDS = 200;

    private BufferBenchmark() { }

    public static void main(String... arguments) {
        int lines = arguments.length == 0 ? 5_000 : Integer.parseInt(arguments[0]);
        for (AoDatabase.Kind kind : AoDatabase.Kind.values()) {
            try (BufferHouse house = new BufferHouse(kind)) {
                ReleaseBuffer buffer = house.estimated(1, 400).planned();
                house.transactions.run(() -> IntStream.range(0, lines).forEach(i -> house.store.add(buffer.id(), 1, line(i), "L" + i)));
                house.transactions.run(() -> IntStream.range(1, 365).forEach(day -> house.store.addPoint(buffer.id(), 1, new FeverPoint(LocalDate.of(2026, 11, 20).plusDays(day), day / 4.0, day / 4.0, 0, 0, 0))));
                System.out.printf(Locale.ROOT, "%s, %d lines, 365 points: page %s; last page of the ledger %s; list %s%n", kind, lines, time(house::view),
                    time(() -> house.reader.get(Reviews.PETRA, "DEMO", BufferHouse.RELEASE, null, new PageRequest(lines - 25, 25, java.util.List.of()))),
                    time(() -> house.reader.list(Reviews.PETRA, "DEMO", PageRequest.first())));
            }
        }
        System.exit(0);
    }

    private static LedgerEntry line(int number) {
        DrawSource source = number % 3 == 0 ? null : new DrawSource(DrawSource.Kind.DEBT, number, "A debt with a title as people write them, no. " + number, null, null);
        return new LedgerEntry(0, BufferCause.values()[number % 4], 0.25, LocalDate.of(2026, 11, 20), source == null ? "Somebody said why" : "", source, null, null, null, Reviews.DEV, Reviews.NOON);
    }

    /** This thread's alone: says the same on a busy machine. PostgreSQL works in a process of its own. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String time(Runnable work) {
        IntStream.range(0, ROUNDS).forEach(warm -> work.run());
        double[] millis = new double[ROUNDS];
        long worked = processor();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        double mean = (processor() - worked) / 1e6 / ROUNDS;
        Arrays.sort(millis);
        return String.format(Locale.ROOT, "P50 %.1f ms, P95 %.1f ms, processor %.1f ms", millis[ROUNDS / 2], millis[ROUNDS * 95 / 100], mean);
    }
}
