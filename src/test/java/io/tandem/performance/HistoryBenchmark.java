package io.tandem.performance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import io.tandem.metric.figure.DeliveryFigures;
import io.tandem.metric.figure.FigureWindow;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.WorkingTime;
import io.tandem.sandbox.jira.load.SearchFile;
import io.tandem.shared.DateRange;
import io.tandem.testing.metric.GeneratedSearch;
import io.tandem.testing.metric.SearchReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * From a search answer to all facts and figures: {@code HistoryBenchmark FILE [RUNS]} reads a file over and over, {@code HistoryBenchmark ISSUES [RUNS]} so many
 * issues generated while they are read. Time of all processors the process used, garbage collection included; the memory is what is in use after a collection.
 */
public final class HistoryBenchmark {
    private static final WorkingTime TIME = new WorkingTime(8, 5, ZoneOffset.UTC);
    private static final DateRange DAYS = new DateRange(LocalDate.parse("2024-11-01"), LocalDate.parse("2026-11-02"));
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private HistoryBenchmark() { }

    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        boolean isFile = Files.exists(Path.of(arguments[0]));
        for (int run = 1; run <= runs; run++) {
            long start = MACHINE.getProcessCpuTime();
            try (InputStream in = open(arguments[0], isFile)) {
                parse(in);
            }
            long parsed = MACHINE.getProcessCpuTime();
            try (InputStream in = open(arguments[0], isFile)) {
                System.out.printf("run %d: %s %.2f s; ", run, isFile ? "parse alone" : "generate and parse alone", (parsed - start) / 1e9);
                System.out.printf("with facts and figures %.2f s%n", figures(in, parsed));
            }
        }
    }

    private static InputStream open(String what, boolean isFile) throws IOException {
        return isFile ? SearchFile.open(Path.of(what)) : new GeneratedSearch(42, Integer.parseInt(what)).stream();
    }

    private static void parse(InputStream in) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                // Each token is looked at and nothing is kept.
            }
        }
    }

    private static double figures(InputStream in, long start) throws IOException {
        DayLedger ledger = new DayLedger(TIME);
        SearchReader.read(in, history -> ledger.add(IssueFacts.of(history, TIME.zone())));
        OpenWork open = ledger.apply(FactScope.whole(), OpenWork.none());
        FigureWindow window = new FigureWindow(List.of("PERF"), DAYS, DAYS.to(), TIME, ledger.listDays(FactScope.whole()), open);
        String answer = DeliveryFigures.compute(window, Instant.EPOCH).stream().map(figure -> figure.key() + " " + figure.value()).toList().toString();
        double seconds = (MACHINE.getProcessCpuTime() - start) / 1e9;
        System.out.printf("%,d issues, %s; %,d MB in use; ", open.issues(), answer, usedMegabytes());
        return seconds;
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
