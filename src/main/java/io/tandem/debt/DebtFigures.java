package io.tandem.debt;

import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.TopDebt;
import io.tandem.debt.api.Totals;
import io.tandem.debt.port.DebtStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register in a few figures, as of today by the given clock. */
public final class DebtFigures implements DebtOverview {
    private final DebtStore store;
    private final Clock clock;

    public DebtFigures(DebtStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<TopDebt> listTop(String projectKey, int count) {
        return store.listTop(projectKey, LocalDate.now(clock), count);
    }

    @Override
    public Totals getTotals(String projectKey) {
        return store.getTotals(projectKey, LocalDate.now(clock));
    }
}
