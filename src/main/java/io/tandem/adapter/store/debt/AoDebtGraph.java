package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.port.DebtGraph;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Dependencies between items by Active Objects. */
public final class AoDebtGraph implements DebtGraph {
    private final ActiveObjects activeObjects;

    public AoDebtGraph(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    // The update makes the database hold the row for this transaction. Two that create it collide on the unique key, and the second is tried again.
    @Override
    public void lock(String projectKey) {
        DebtProjectRow[] rows = activeObjects.find(DebtProjectRow.class, "PROJECT_KEY = ?", projectKey);
        if (rows.length == 0) {
            activeObjects.create(DebtProjectRow.class, new DBParam("PROJECT_KEY", projectKey), new DBParam("TOUCHED", 1L));
            return;
        }
        rows[0].setTouched(rows[0].getTouched() + 1);
        rows[0].save();
    }

    @Override
    public Set<Long> listExisting(String projectKey, Collection<Long> ids) {
        Set<Long> existing = new HashSet<>();
        for (List<Long> piece : Pieces.of(ids)) {
            List<Integer> numbers = piece.stream().filter(id -> id > 0 && id <= Integer.MAX_VALUE).map(Long::intValue).toList();
            if (!numbers.isEmpty()) {
                DebtCriteria criteria = new DebtCriteria().and("PROJECT_KEY = ?", projectKey).andAnyOf("ID", numbers);
                activeObjects.stream(DebtRow.class, Query.select("ID").where(criteria.where(), criteria.parameters()), row -> existing.add((long) row.getID()));
            }
        }
        return existing;
    }

    @Override
    public Map<Long, Set<Long>> listNeeded(Collection<Long> ids) {
        Map<Long, Set<Long>> needed = new TreeMap<>();
        for (List<Long> piece : Pieces.of(ids)) {
            DebtCriteria criteria = new DebtCriteria().andAnyOf("DEBT_ID", piece);
            for (DebtDependencyRow row : activeObjects.find(DebtDependencyRow.class, criteria.where(), criteria.parameters())) {
                needed.computeIfAbsent(row.getDebtId(), id -> new TreeSet<>()).add(row.getNeededId());
            }
        }
        return needed;
    }

    @Override
    public List<Long> listWaiting(long id, int count) {
        Query query = Query.select().where("NEEDED_ID = ?", id).order("DEBT_ID ASC").limit(count);
        return Arrays.stream(activeObjects.find(DebtDependencyRow.class, query)).map(DebtDependencyRow::getDebtId).toList();
    }

    /** Makes what this item waits for exactly this. */
    void replace(long debtId, Collection<Long> neededIds) {
        Set<Long> missing = new TreeSet<>(neededIds);
        for (DebtDependencyRow row : activeObjects.find(DebtDependencyRow.class, "DEBT_ID = ?", debtId)) {
            if (!missing.remove(row.getNeededId())) {
                activeObjects.delete(row);
            }
        }
        missing.forEach(neededId -> add(debtId, neededId));
    }

    void add(long debtId, long neededId) {
        activeObjects.create(DebtDependencyRow.class, new DBParam("LINK_KEY", debtId + ":" + neededId), new DBParam("DEBT_ID", debtId), new DBParam("NEEDED_ID", neededId));
    }

    /** Takes an item out, from both sides. */
    void remove(long debtId) {
        for (DebtDependencyRow waiting : activeObjects.find(DebtDependencyRow.class, "NEEDED_ID = ?", debtId)) {
            for (DebtRow row : activeObjects.find(DebtRow.class, "ID = ?", waiting.getDebtId().intValue())) {
                row.setNeededIds(Arrays.stream(row.getNeededIds().split(" ")).filter(id -> !id.equals(String.valueOf(debtId))).collect(Collectors.joining(" ")));
                row.save();
            }
        }
        activeObjects.deleteWithSQL(DebtDependencyRow.class, "DEBT_ID = ? OR NEEDED_ID = ?", debtId, debtId);
    }
}
