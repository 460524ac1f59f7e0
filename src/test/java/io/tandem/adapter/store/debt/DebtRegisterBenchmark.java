package io.tandem.adapter.store.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;

import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;

/**
 * How long the register's pages take in the store, on PostgreSQL and on H2: {@code DebtRegisterBenchmark [items] [rounds]}. Every sort on its first, middle and last page, every filter, text searches.
 * It lives beside the rows it fills.
 */
public final class DebtRegisterBenchmark {
    private static final DebtFilter ALL = DebtFilter.everythingIn("DEMO", TODAY);
    private static final int PAGE = 50;
    private static final int[] WSJF = {1, 2, 3, 5, 8, 13, 20};

    private final AoDebtStore store;
    private final AoDebtPoints points;
    private final int items;
    private final int rounds;

    private DebtRegisterBenchmark(AoDebtStore store, AoDebtPoints points, int items, int rounds) {
        this.store = store;
        this.points = points;
        this.items = items;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        for (AoDatabase.Kind kind : AoDatabase.Kind.values()) {
            try (AoDatabase database = AoDatabase.open(kind, DebtRow.class, DebtIssueRow.class, DebtDependencyRow.class, DebtProjectRow.class)) {
                fill(database, items);
                settle(database, kind);
                System.out.printf("Debt register of %,d items on %s; milliseconds P50 / P95 of %d rounds%n", items, kind, rounds);
                new DebtRegisterBenchmark(new AoDebtStore(database.activeObjects()), new AoDebtPoints(database.activeObjects()), items, rounds).measure();
            }
        }
        System.exit(0);
    }

    private void measure() {
        for (DebtSort sort : DebtSort.values()) {
            for (Direction direction : Direction.values()) {
                print("sort " + sort.field() + " " + direction, () -> list(ALL, sort, direction, 0), () -> list(ALL, sort, direction, items / 2), () -> list(ALL, sort, direction, items - PAGE));
            }
        }
        filters().forEach((name, filter) -> print("filter " + name + " by priority, by title, by owner", () -> list(filter, DebtSort.PRIORITY, Direction.DESCENDING, 0),
            () -> list(filter, DebtSort.TITLE, Direction.ASCENDING, 0), () -> list(filter, DebtSort.OWNER, Direction.DESCENDING, 0)));
        print("issue panel", () -> store.listUnpaidIn("DEMO", List.of(3L, 4L), 4));
        print("top five", () -> store.listTop("DEMO", TODAY, 5));
        DebtFilter unpaid = ALL.withDecisions(Set.of(DecisionState.OPEN, DecisionState.PLANNED, DecisionState.IN_REPAYMENT));
        print("5,000 points of the quadrant, how many there are", () -> points.listTop(unpaid, 5_000), () -> points.count(unpaid));
        print("totals", () -> store.getTotals("DEMO", TODAY));
    }

    private static Map<String, DebtFilter> filters() {
        Map<String, DebtFilter> filters = new LinkedHashMap<>();
        filters.put("component", ALL.inComponent(3L));
        filters.put("decision open", ALL.withDecisions(Set.of(DecisionState.OPEN)));
        filters.put("decision accepted", ALL.withDecisions(Set.of(DecisionState.ACCEPTED)));
        filters.put("every decision but repaid", ALL.withDecisions(EnumSet.complementOf(EnumSet.of(DecisionState.REPAID))));
        filters.put("kind", ALL.withKinds(Set.of(DebtKind.TEST)));
        filters.put("origin", ALL.withOrigins(Set.of(DebtOrigin.MANUAL)));
        filters.put("severity", ALL.withSeverities(Set.of(DebtSeverity.CRITICAL)));
        filters.put("owner", ALL.ownedBy("dev"));
        filters.put("owner nobody", ALL.ownedBy(DebtFilter.NOBODY));
        filters.put("release", ALL.inRelease(3L));
        filters.put("expired", ALL.expired());
        filters.put("several", ALL.inComponent(3L).withDecisions(Set.of(DecisionState.OPEN)).withSeverities(Set.of(DebtSeverity.HIGH, DebtSeverity.CRITICAL)));
        filters.put("text in one item", ALL.containing("number 77123 "));
        filters.put("text in many", ALL.containing("number 77"));
        filters.put("text in all", ALL.containing("long list"));
        filters.put("text in none", ALL.containing("zebra"));
        filters.put("text and component", ALL.containing("number 77").inComponent(3L));
        return filters;
    }

    private void list(DebtFilter filter, DebtSort sort, Direction direction, int start) {
        store.list(filter, new PageRequest(start, PAGE, List.of(new PageRequest.Sort(sort.field(), direction))));
    }

    private void print(String name, Runnable... works) {
        System.out.printf("%-62s %s%n", name, Arrays.stream(works).map(this::times).collect(Collectors.joining("   ")));
    }

    private String times(Runnable work) {
        for (int warm = 0; warm < 2; warm++) {
            work.run();
        }
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return String.format("%6.1f /%6.1f", times[rounds / 2], times[Math.max(0, rounds * 95 / 100 - 1)]);
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
    private static void settle(AoDatabase database, AoDatabase.Kind kind) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(kind == AoDatabase.Kind.H2 ? "ANALYZE" : "VACUUM ANALYZE");
            if (kind == AoDatabase.Kind.H2) {
                // Else the same question asked again is answered from memory.
                statement.execute("SET OPTIMIZE_REUSE_RESULTS 0");
            }
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    private static DebtItem item(int number, Random random) {
        DebtItems item = debt("Debt number " + number + " of a long list").described("What it is about, in some words. ".repeat(10)).inComponent(number % 20, "Component " + number % 20)
            .costing(0.25 + random.nextInt(200) / 4.0, random.nextInt(40) / 4.0, 0.1 + random.nextInt(9) / 10.0).ofKind(DebtKind.values()[number % 9]).severe(DebtSeverity.values()[number % 4]).targeting(number % 12, "Release " + number % 12);
        item = number % 3 == 0 ? item : item.ownedBy(number % 2 == 0 ? DebtItems.DEV : DebtItems.ADA);
        item = number % 2 == 0 ? item.pointed(8, WSJF[number % 7], 2, WSJF[number % 5]) : item;
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
