package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.api.TopDebt;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.DebtPoints;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;

/** Streams a few columns of many items. */
public final class AoDebtPoints implements DebtPoints {
    private static final String COLUMNS = "ID, PROJECT_KEY, TITLE, COMPONENT_NAME, PRINCIPAL, INTEREST, LIKELIHOOD, PRIORITY, DECISION, ACCEPTED_UNTIL";

    private final ActiveObjects activeObjects;

    public AoDebtPoints(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public long count(DebtFilter filter) {
        DebtCriteria criteria = DebtCriteria.of(filter);
        return activeObjects.count(DebtRow.class, criteria.where(), criteria.parameters());
    }

    @Override
    public List<TopDebt> listTop(DebtFilter filter, int count) {
        DebtCriteria criteria = DebtCriteria.of(filter);
        List<TopDebt> found = new ArrayList<>();
        Query query = Query.select(COLUMNS).where(criteria.where(), criteria.parameters()).order(DebtOrder.PRIORITY).limit(count);
        activeObjects.stream(DebtRow.class, query, row -> found.add(point(row, filter.today().toString())));
        return found;
    }

    private static TopDebt point(DebtRow row, String today) {
        boolean isExpired = DecisionState.ACCEPTED.name().equals(row.getDecision()) && row.getAcceptedUntil().compareTo(today) < 0;
        return new TopDebt(row.getID(), row.getProjectKey(), row.getTitle(), row.getComponentName() == null ? "" : row.getComponentName(), row.getPrincipal(), row.getInterest() * row.getLikelihood(), row.getPriority(),
            isExpired ? DecisionState.OPEN.name() : row.getDecision());
    }
}
