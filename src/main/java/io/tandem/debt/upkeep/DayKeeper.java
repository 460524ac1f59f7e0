package io.tandem.debt.upkeep;

import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.debt.upkeep.model.Scope;
import io.tandem.debt.upkeep.port.DebtCounts;
import io.tandem.debt.upkeep.port.DebtDays;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Keeps what is owed today, once for each project and each of its components. The last run of a day is what stays of it. */
public final class DayKeeper {
    private final DebtCounts counts;
    private final DebtDays days;
    private final Transactions transactions;
    private final Clock clock;

    public DayKeeper(DebtCounts counts, DebtDays days, Transactions transactions, Clock clock) {
        this.counts = counts;
        this.days = days;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds up the whole register. Repeating it is harmless. */
    public void keepToday() {
        LocalDate today = LocalDate.now(clock);
        Map<Scope, DebtDay> sums = sums(counts, null, today);
        // What owed something yesterday and has no items left owes nothing now: without this its trend would end instead of going to 0.
        days.listNewestBefore(today).forEach((scope, before) -> {
            if (before.unpaid().items() > 0) {
                sums.putIfAbsent(scope, DebtDay.nothingOn(today));
            }
        });
        if (!sums.isEmpty()) {
            transactions.run(() -> days.put(today, sums));
        }
    }

    static Map<Scope, DebtDay> sums(DebtCounts counts, String projectKey, LocalDate day) {
        Map<Scope, DebtDay> sums = new HashMap<>();
        counts.forEach(projectKey, item -> {
            DebtDay one = item.on(day);
            sums.merge(Scope.project(item.projectKey()), one, DebtDay::plus);
            sums.merge(Scope.component(item.projectKey(), item.componentId()), one, DebtDay::plus);
        });
        return sums;
    }
}
