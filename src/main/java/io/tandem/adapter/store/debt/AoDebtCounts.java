package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.upkeep.model.CountedItem;
import io.tandem.debt.upkeep.model.Sum;
import io.tandem.debt.upkeep.port.DebtCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Reads the columns that sums need, row by row. */
public final class AoDebtCounts implements DebtCounts {
    private static final String COLUMNS = "ID, PROJECT_KEY, COMPONENT_ID, PRINCIPAL, INTEREST, LIKELIHOOD, DECISION, ACCEPTED_UNTIL, DECIDED_AT, RECORDED_AT";

    private final ActiveObjects activeObjects;

    public AoDebtCounts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void forEach(String projectKey, Consumer<CountedItem> each) {
        Query all = Query.select(COLUMNS);
        activeObjects.stream(DebtRow.class, projectKey == null ? all : all.where("PROJECT_KEY = ?", projectKey), row -> each.accept(counted(row)));
    }

    private static CountedItem counted(DebtRow row) {
        return new CountedItem(row.getProjectKey(), row.getComponentId(), new Sum(1, row.getPrincipal(), row.getInterest() * row.getLikelihood()), DecisionState.valueOf(row.getDecision()),
            row.getAcceptedUntil() == null ? null : LocalDate.parse(row.getAcceptedUntil()), day(row.getDecidedAt()), day(row.getRecordedAt()));
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    @Override
    public String fingerprint(String projectKey) {
        DebtRow[] newest = activeObjects.find(DebtRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order("UPDATED_AT DESC, ID DESC").limit(1));
        String last = Arrays.stream(newest).findFirst().map(row -> row.getUpdatedAt() + "/" + row.getID() + "/" + row.getVersion()).orElse("");
        return activeObjects.count(DebtRow.class, "PROJECT_KEY = ?", projectKey) + "/" + last;
    }
}
