package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.api.Totals;
import io.tandem.debt.model.DecisionState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import net.java.ao.Query;

/** What a project owes. Added up by reading every unpaid row once, and remembered until somebody writes in the register, on whichever node, or the day ends. */
final class DebtSums {
    private static final String COLUMNS = "ID, PRINCIPAL, INTEREST, LIKELIHOOD, DECISION, ACCEPTED_UNTIL";
    private static final int REMEMBERED = 200;

    private final ActiveObjects activeObjects;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    DebtSums(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** Sums with what held when they were made: the project's count of writing transactions, and the day. */
    private record Known(long touched, LocalDate day, Totals totals) { }

    /** One statement while nothing changes, else two. */
    Totals get(String projectKey, LocalDate today) {
        // The count is read first: sums that are newer than it are made again, never the other way round.
        Long touched = Arrays.stream(activeObjects.find(DebtProjectRow.class, "PROJECT_KEY = ?", projectKey)).map(DebtProjectRow::getTouched).findFirst().orElse(null);
        Known before = find(projectKey);
        if (touched != null && before != null && before.touched() == touched && before.day().equals(today)) {
            return before.totals();
        }
        Totals totals = add(projectKey, today);
        if (touched != null) {
            remember(projectKey, new Known(touched, today, totals));
        }
        return totals;
    }

    private Known find(String projectKey) {
        synchronized (known) {
            return known.get(projectKey);
        }
    }

    private void remember(String projectKey, Known sums) {
        synchronized (known) {
            known.put(projectKey, sums);
        }
    }

    private Totals add(String projectKey, LocalDate today) {
        Sum sum = new Sum(today.toString());
        activeObjects.stream(DebtRow.class, Query.select(COLUMNS).where("PROJECT_KEY = ? AND DECISION <> ?", projectKey, DecisionState.REPAID.name()), sum::add);
        return sum.totals();
    }

    /** Adds rows up while they stream by. */
    private static final class Sum {
        private final String today;
        private long items;
        private long accepted;
        private double principal;
        private double interest;

        Sum(String today) {
            this.today = today;
        }

        void add(DebtRow row) {
            items++;
            principal += row.getPrincipal();
            interest += row.getInterest() * row.getLikelihood();
            if (DecisionState.ACCEPTED.name().equals(row.getDecision()) && row.getAcceptedUntil().compareTo(today) >= 0) {
                accepted++;
            }
        }

        Totals totals() {
            return new Totals(items, principal, interest, accepted);
        }
    }
}
