package io.tandem.testing.retro;

import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.TopDebt;
import io.tandem.debt.api.Totals;
import java.util.List;

/** Nothing is owed. */
public final class NoDebts implements DebtOverview {
    @Override
    public List<TopDebt> listTop(String projectKey, int count) {
        return List.of();
    }

    @Override
    public Totals getTotals(String projectKey) {
        return Totals.NONE;
    }
}
