package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.debt.upkeep.model.Scope;
import io.tandem.debt.upkeep.model.Sum;
import io.tandem.debt.upkeep.port.DebtDays;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Days in Active Objects. Two nodes that keep the same day collide on the row's token; the transaction layer tries the later one again, which then finds the row. */
public final class AoDebtDays implements DebtDays {
    private final ActiveObjects activeObjects;

    public AoDebtDays(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void put(LocalDate day, Map<Scope, DebtDay> sums) {
        Map<Scope, DebtDayRow> kept = new HashMap<>();
        Arrays.stream(activeObjects.find(DebtDayRow.class, "ON_DAY = ?", day.toString())).forEach(row -> kept.put(scope(row), row));
        sums.forEach((scope, sum) -> {
            DebtDayRow row = kept.remove(scope);
            if (row == null) {
                activeObjects.create(DebtDayRow.class, columns(scope, day, sum));
            } else if (!day(row).equals(sum)) {
                update(row, sum);
            }
        });
        kept.values().forEach(activeObjects::delete);
    }

    private static DBParam[] columns(Scope scope, LocalDate day, DebtDay sum) {
        return new DBParam[] {new DBParam("TOKEN", scope.projectKey() + ":" + scope.part() + ":" + day), new DBParam("PROJECT_KEY", scope.projectKey()), new DBParam("PART", scope.part()),
            new DBParam("ON_DAY", day.toString()), new DBParam("ITEMS", sum.unpaid().items()), new DBParam("PRINCIPAL", sum.unpaid().principal()), new DBParam("INTEREST", sum.unpaid().interest()),
            new DBParam("ACCEPTED_ITEMS", sum.accepted().items()), new DBParam("ACCEPTED_PRINCIPAL", sum.accepted().principal()), new DBParam("ACCEPTED_INTEREST", sum.accepted().interest()),
            new DBParam("ADDED_ITEMS", sum.added().items()), new DBParam("ADDED_PRINCIPAL", sum.added().principal()), new DBParam("ADDED_INTEREST", sum.added().interest()),
            new DBParam("REPAID_ITEMS", sum.repaid().items()), new DBParam("REPAID_PRINCIPAL", sum.repaid().principal()), new DBParam("REPAID_INTEREST", sum.repaid().interest())};
    }

    private static void update(DebtDayRow row, DebtDay sum) {
        row.setItems(sum.unpaid().items());
        row.setPrincipal(sum.unpaid().principal());
        row.setInterest(sum.unpaid().interest());
        row.setAcceptedItems(sum.accepted().items());
        row.setAcceptedPrincipal(sum.accepted().principal());
        row.setAcceptedInterest(sum.accepted().interest());
        row.setAddedItems(sum.added().items());
        row.setAddedPrincipal(sum.added().principal());
        row.setAddedInterest(sum.added().interest());
        row.setRepaidItems(sum.repaid().items());
        row.setRepaidPrincipal(sum.repaid().principal());
        row.setRepaidInterest(sum.repaid().interest());
        row.save();
    }

    @Override
    public List<DebtDay> list(Scope scope, DateRange days) {
        return Arrays.stream(activeObjects.find(DebtDayRow.class, Query.select().where("PROJECT_KEY = ? AND PART = ? AND ON_DAY >= ? AND ON_DAY < ?", scope.projectKey(), scope.part(),
            days.from().toString(), days.to().toString()).order("ON_DAY ASC"))).map(AoDebtDays::day).toList();
    }

    @Override
    public List<KeptDay> list(String projectKey, DateRange days) {
        return Arrays.stream(activeObjects.find(DebtDayRow.class, Query.select().where("PROJECT_KEY = ? AND ON_DAY >= ? AND ON_DAY < ?", projectKey, days.from().toString(), days.to().toString())))
            .map(row -> new KeptDay(scope(row), day(row))).toList();
    }

    @Override
    public Map<Scope, DebtDay> listNewestBefore(LocalDate day) {
        Map<Scope, DebtDay> newest = new HashMap<>();
        Optional<String> last = Arrays.stream(activeObjects.find(DebtDayRow.class, Query.select().where("ON_DAY < ?", day.toString()).order("ON_DAY DESC").limit(1))).map(DebtDayRow::getOnDay).findFirst();
        last.ifPresent(found -> Arrays.stream(activeObjects.find(DebtDayRow.class, "ON_DAY = ?", found)).forEach(row -> newest.put(scope(row), day(row))));
        return newest;
    }

    @Override
    public Optional<LocalDate> findFirst(String projectKey) {
        return Arrays.stream(activeObjects.find(DebtDayRow.class, Query.select().where("PROJECT_KEY = ? AND PART = ?", projectKey, Scope.project(projectKey).part()).order("ON_DAY ASC").limit(1)))
            .map(row -> LocalDate.parse(row.getOnDay())).findFirst();
    }

    private static Scope scope(DebtDayRow row) {
        return new Scope(row.getProjectKey(), row.getPart());
    }

    private static DebtDay day(DebtDayRow row) {
        return new DebtDay(LocalDate.parse(row.getOnDay()), new Sum(row.getItems(), row.getPrincipal(), row.getInterest()),
            new Sum(row.getAcceptedItems(), row.getAcceptedPrincipal(), row.getAcceptedInterest()), new Sum(row.getAddedItems(), row.getAddedPrincipal(), row.getAddedInterest()),
            new Sum(row.getRepaidItems(), row.getRepaidPrincipal(), row.getRepaidInterest()));
    }
}
