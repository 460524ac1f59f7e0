package io.tandem.rest.debt;

import io.tandem.debt.DebtSheet;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How long a spreadsheet of 300 and of 10,000 rows takes to be read, and the export of many items to be written, on PostgreSQL: {@code DebtSheetBenchmark [items]}. The heap it is given shows that neither grows. */
public final class DebtSheetBenchmark {
    private static final int ROWS = 10_000;

    private DebtSheetBenchmark() { }

    public static void main(String[] arguments) throws IOException {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        try (DebtHouse house = new DebtHouse(AoDatabase.Kind.POSTGRESQL)) {
            System.out.printf("import of 300 rows: %,d ms%n", imported(house, 300, 0));
            System.out.printf("import of 300 rows: %,d ms%n", imported(house, 300, 1));
            for (int begun = 0; begun < items; begun += ROWS) {
                System.out.printf("import of %,d rows: %,d ms%n", ROWS, imported(house, ROWS, 2 + begun));
            }
            long start = System.nanoTime();
            DebtCsv.write(house.register.export(DebtHouse.DEV, DebtItems.everythingIn("DEMO")), new DebtSheet(new Nobody()), OutputStream.nullOutputStream());
            System.out.printf("export of %,d items: %,d ms, largest heap %,d MB%n", items + 600, (System.nanoTime() - start) / 1_000_000, Runtime.getRuntime().maxMemory() >> 20);
        }
        System.exit(0);
    }

    private static long imported(DebtHouse house, int rows, int run) {
        StringBuilder text = new StringBuilder("title,description,principalLow,principalLikely,principalHigh,interest,likelihood,component,owner,targetRelease,issues,severity\n");
        for (int row = 0; row < rows; row++) {
            text.append("Debt ").append(run).append(' ').append(row).append(",What it is about in some words and where it hurts,1.5,2.5,").append(5 + row % 7).append(",1.25,0.5,Gateway,dev,2.0,DEMO-1,HIGH\n");
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        house.audit.clear();
        long start = System.nanoTime();
        house.imports.run(DebtHouse.DEV, "DEMO", CsvUpload.text(new ByteArrayInputStream(body)));
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Log-in names are the keys. */
    private static final class Nobody implements People {
        @Override
        public Optional<Actor> find(String userKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Actor> findByName(String userName) {
            return Optional.empty();
        }
    }
}
