package io.tandem.debt;

import io.tandem.debt.api.OpenDebt;
import io.tandem.debt.api.OpenDebts;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtSort;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the register page by page in the order of priority, as of today by the given clock. */
public final class StoredOpenDebts implements OpenDebts {
    private static final Set<DecisionState> OPEN = Set.of(DecisionState.OPEN, DecisionState.PLANNED, DecisionState.IN_REPAYMENT);
    private static final List<PageRequest.Sort> BY_PRIORITY = List.of(new PageRequest.Sort(DebtSort.PRIORITY.field(), PageRequest.Direction.DESCENDING));

    private final DebtStore store;
    private final Clock clock;

    public StoredOpenDebts(DebtStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<OpenDebt> listOpen(String projectKey, int count) {
        LocalDate today = LocalDate.now(clock);
        DebtFilter open = DebtFilter.everythingIn(projectKey, today).withDecisions(OPEN);
        List<OpenDebt> found = new ArrayList<>();
        List<DebtItem> piece;
        do {
            piece = store.list(open, new PageRequest(found.size(), Math.min(PageRequest.MOST, count - found.size()), BY_PRIORITY)).values();
            piece.forEach(item -> found.add(debt(item, today)));
        } while (!piece.isEmpty() && piece.size() == PageRequest.MOST && found.size() < count);
        return found;
    }

    private static OpenDebt debt(DebtItem item, LocalDate today) {
        return new OpenDebt(item.id(), item.facts().title(), item.facts().findComponent().map(ComponentRef::name).orElse(""), item.decision().stateOn(today).name(), item.facts().owner(),
            item.recordedBy(), item.recordedAt());
    }
}
