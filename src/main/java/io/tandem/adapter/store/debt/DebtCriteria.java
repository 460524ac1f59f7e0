package io.tandem.adapter.store.debt;

import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DecisionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter as a WHERE clause with its parameters. Column names are upper case, as every database understands them. */
final class DebtCriteria {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    static DebtCriteria of(DebtFilter filter) {
        DebtCriteria criteria = new DebtCriteria();
        if (filter.projectKey() != null) {
            criteria.and("PROJECT_KEY = ?", filter.projectKey());
        }
        if (filter.componentId() != null) {
            criteria.and("COMPONENT_ID = ?", filter.componentId());
        }
        criteria.andAnyOf("KIND", names(filter.kinds()));
        criteria.andAnyOf("ORIGIN", names(filter.origins()));
        criteria.andAnyOf("SEVERITY", names(filter.severities()));
        addOwner(criteria, filter.ownerKey());
        if (filter.releaseId() != null) {
            criteria.and("RELEASE_ID = ?", filter.releaseId());
        }
        if (filter.isExpired()) {
            criteria.and("DECISION = ? AND ACCEPTED_UNTIL < ?", DecisionState.ACCEPTED.name(), filter.today().toString());
        }
        criteria.andDecision(filter.decisions(), filter.today());
        if (!filter.text().isEmpty()) {
            criteria.and("SEARCH_TEXT LIKE ? ESCAPE '!'", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
        return criteria;
    }

    private static void addOwner(DebtCriteria criteria, String ownerKey) {
        if (DebtFilter.NOBODY.equals(ownerKey)) {
            criteria.and("OWNER_KEY IS NULL");
        } else if (ownerKey != null) {
            criteria.and("OWNER_KEY = ?", ownerKey);
        }
    }

    DebtCriteria and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    DebtCriteria andAnyOf(String column, Collection<?> values) {
        return values.isEmpty() ? this : and(column + " IN (" + values.stream().map(ignored -> "?").collect(Collectors.joining(", ")) + ")", values.toArray());
    }

    /** The decision in force on that day: an acceptance that has run out counts as open. */
    DebtCriteria andDecision(Set<DecisionState> states, LocalDate today) {
        if (states.isEmpty()) {
            return this;
        }
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (DecisionState state : states) {
            addState(state, today.toString(), either, values);
        }
        return and("(" + String.join(" OR ", either) + ")", values.toArray());
    }

    private static void addState(DecisionState state, String today, List<String> either, List<Object> values) {
        if (state == DecisionState.ACCEPTED) {
            either.add("(DECISION = ? AND ACCEPTED_UNTIL >= ?)");
            values.addAll(List.of(state.name(), today));
            return;
        }
        either.add("DECISION = ?");
        values.add(state.name());
        if (state == DecisionState.OPEN) {
            either.add("(DECISION = ? AND ACCEPTED_UNTIL < ?)");
            values.addAll(List.of(DecisionState.ACCEPTED.name(), today));
        }
    }

    String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
