package io.tandem.adapter.store.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;

import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.DebtSort;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.PageRequest;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.debt.DebtItems;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.java.ao.DBParam;

/** How long the register's pages take in the store, on PostgreSQL: {@code DebtRegisterBenchmark [items]}. It lives beside the rows it fills. */
public final class DebtRegisterBenchmark {
    private static final int ROUNDS = 20;

    private DebtRegisterBenchmark() { }

    public static void main(String[] arguments) {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        try (AoDatabase database = AoDatabase.open(AoDatabase.Kind.POSTGRESQL, DebtRow.class, DebtIssueRow.class, DebtDependencyRow.class)) {
            fill(database, items);
            settle(database);
            AoDebtStore store = new AoDebtStore(database.activeObjects());
            DebtFilter all = DebtFilter.everythingIn("DEMO", TODAY);
            Map<String, Double> millis = new LinkedHashMap<>();
            millis.put("page by priority", p95(() -> store.list(all, page(DebtSort.PRIORITY, 0))));
            millis.put("page by title", p95(() -> store.list(all, page(DebtSort.TITLE, 0))));
            millis.put("page by owner", p95(() -> store.list(all, page(DebtSort.OWNER, 0))));
            millis.put("last page", p95(() -> store.list(all, page(DebtSort.PRIORITY, items - 50))));
            millis.put("page of one component", p95(() -> store.list(all.inComponent(3L), page(DebtSort.PRIORITY, 0))));
            millis.put("page of open items", p95(() -> store.list(all.withDecisions(Set.of(DecisionState.OPEN)), page(DebtSort.PRIORITY, 0))));
            millis.put("page of a text", p95(() -> store.list(all.containing("number 77"), page(DebtSort.PRIORITY, 0))));
            millis.put("issue panel", p95(() -> store.listUnpaidIn("DEMO", List.of(3L, 4L), 4)));
            millis.put("top five", p95(() -> store.listTop("DEMO", TODAY, 5)));
            millis.put("totals", p95(() -> store.getTotals("DEMO", TODAY)));
            System.out.printf("Debt register of %,d items, P95 in ms: %s%n", items, millis);
        }
        System.exit(0);
    }

    private static PageRequest page(DebtSort sort, int start) {
        return new PageRequest(start, 50, List.of(new PageRequest.Sort(sort.field(), Direction.DESCENDING)));
    }

    private static double p95(Runnable work) {
        for (int warm = 0; warm < 5; warm++) {
            work.run();
        }
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - start) / 100_000 / 10.0;
        }
        Arrays.sort(times);
        return times[ROUNDS * 95 / 100 - 1];
    }

    private static void fill(AoDatabase database, int items) {
        Random random = new Random(1);
        for (int begun = 0; begun < items; begun += 1000) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int number = begun; number < Math.min(items, begun + 1000); number++) {
                rows.add(columns(item(number, random)));
            }
            database.activeObjects().create(DebtRow.class, rows);
        }
    }

    // What the database does by itself within minutes.
    private static void settle(AoDatabase database) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    private static DebtItem item(int number, Random random) {
        DebtItems item = debt("Debt number " + number + " of a long list").described("What it is about, in some words. ".repeat(10)).inComponent(number % 20, "Component " + number % 20)
            .costing(0.25 + random.nextInt(200) / 4.0, random.nextInt(40) / 4.0, 0.1 + random.nextInt(9) / 10.0).ofKind(DebtKind.values()[number % 9]).severe(DebtSeverity.values()[number % 4]).ownedBy(DebtItems.DEV);
        return (number % 5 == 0 ? item.acceptedUntil(TODAY.plusDays(number % 300 - 100)) : item.decided(DecisionState.values()[number % 3])).build();
    }

    private static Map<String, Object> columns(DebtItem item) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (DBParam column : DebtMapper.newRow(item)) {
            columns.put(column.getField(), column.getValue());
        }
        return columns;
    }
}
