package io.tandem.adapter.store.debt;

import io.tandem.debt.model.DebtSort;
import io.tandem.shared.PageRequest;
import io.tandem.shared.PageRequest.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A sort as an ORDER BY clause, and the same order for rows that were read already. The number makes it complete, so that pages never overlap. What people want highest first is stored below zero, for
 * not every database reads an index backwards.
 */
final class DebtOrder {
    /** The highest priority first. */
    static final String PRIORITY = "PROJECT_KEY ASC, PRIORITY_ORDER ASC, ID ASC";

    private final List<PageRequest.Sort> sort;

    DebtOrder(List<PageRequest.Sort> sort) {
        this.sort = sort;
    }

    /** @param column what the database sorts by; @param key the same of a row; @param isTurned whether the column falls where the field rises */
    private record Column(String column, Function<DebtRow, Comparable<?>> key, boolean isTurned) { }

    // The payback time is a constant divided by the priority, so it needs no column of its own.
    private static Column column(DebtSort sort) {
        return switch (sort) {
            case ID -> new Column("ID", DebtRow::getID, false);
            case TITLE -> new Column("SORT_TITLE", DebtRow::getSortTitle, false);
            case COMPONENT -> new Column("COMPONENT_NAME", DebtRow::getComponentName, false);
            case KIND -> new Column("KIND", DebtRow::getKind, false);
            case ORIGIN -> new Column("ORIGIN", DebtRow::getOrigin, false);
            case PRINCIPAL -> new Column("PRINCIPAL", DebtRow::getPrincipal, false);
            case INTEREST -> new Column("INTEREST", DebtRow::getInterest, false);
            case LIKELIHOOD -> new Column("LIKELIHOOD", DebtRow::getLikelihood, false);
            case SEVERITY -> new Column("SEVERITY_RANK", DebtRow::getSeverityRank, false);
            case OWNER -> new Column("OWNER_NAME", DebtRow::getOwnerName, false);
            case DECISION -> new Column("DECISION_RANK", DebtRow::getDecisionRank, false);
            case PRIORITY -> new Column("PRIORITY_ORDER", DebtRow::getPriorityOrder, true);
            case PAYBACK -> new Column("PRIORITY_ORDER", DebtRow::getPriorityOrder, false);
            case WSJF -> new Column("WSJF_ORDER", DebtRow::getWsjfOrder, true);
            case UNTIL -> new Column("ACCEPTED_UNTIL", DebtRow::getAcceptedUntil, false);
            case TARGET_RELEASE -> new Column("RELEASE_NAME", DebtRow::getReleaseName, false);
            case RECORDED -> new Column("RECORDED_AT", DebtRow::getRecordedAt, false);
            case UPDATED -> new Column("UPDATED_AT", DebtRow::getUpdatedAt, false);
        };
    }

    private static Column column(PageRequest.Sort by) {
        return column(DebtSort.find(by.field()).orElseThrow(() -> new IllegalArgumentException("cannot sort by " + by.field())));
    }

    private static boolean isFalling(PageRequest.Sort by) {
        return (by.direction() == Direction.DESCENDING) != column(by).isTurned();
    }

    /** @param isOneProject whether all rows have the same project: then its name is put first, for the index has it first */
    String clause(boolean isOneProject) {
        return clause(isOneProject, false);
    }

    /** The same from the other end. */
    String reversed(boolean isOneProject) {
        return clause(isOneProject, true);
    }

    private String clause(boolean isOneProject, boolean isReversed) {
        List<String> order = new ArrayList<>(isOneProject ? List.of("PROJECT_KEY ASC") : List.of());
        sort.forEach(by -> order.add(column(by).column() + (isFalling(by) != isReversed ? " DESC" : " ASC")));
        order.add(isReversed ? "ID DESC" : "ID ASC");
        return String.join(", ", order);
    }

    /** The columns that {@link #match} reads. */
    String columns() {
        List<String> columns = new ArrayList<>(List.of("ID"));
        sort.stream().map(by -> column(by).column()).filter(column -> !columns.contains(column)).forEach(columns::add);
        return String.join(", ", columns);
    }

    /** What is needed of a row to sort it. */
    record Match(int id, List<Comparable<?>> keys) { }

    Match match(DebtRow row) {
        List<Comparable<?>> keys = new ArrayList<>();
        sort.forEach(by -> keys.add(column(by).key().apply(row)));
        return new Match(row.getID(), keys);
    }

    Comparator<Match> comparator() {
        Comparator<Match> order = (first, second) -> 0;
        for (int index = 0; index < sort.size(); index++) {
            int position = index;
            Comparator<Match> next = (first, second) -> compare(first.keys().get(position), second.keys().get(position));
            order = order.thenComparing(isFalling(sort.get(index)) ? next.reversed() : next);
        }
        return order.thenComparing(Match::id);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> first, Comparable<?> second) {
        return Comparator.nullsLast(Comparator.<Comparable<Object>>naturalOrder()).compare((Comparable<Object>) first, (Comparable<Object>) second);
    }
}
