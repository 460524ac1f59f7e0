package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.adapter.store.debt.DebtOrder.Match;
import io.tandem.debt.model.DebtFilter;
import io.tandem.shared.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;

/**
 * Finds the numbers of the items on a page, so that only they are read whole: counting, sorting and passing over what comes before is left to indexes. Pages behind the middle are counted from the end.
 */
final class DebtPages {
    /** No index helps with a text, so the rows are looked through once where it occurs in at most so many; the page is then cut from these. */
    private static final int FEW = 5000;

    private final ActiveObjects activeObjects;

    DebtPages(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /**
     * A page that has been found.
     *
     * @param total how many items match in all
     * @param ids   those on the page, in its order
     */
    record Found(int total, List<Integer> ids) { }

    /** One or two statements; three for a text that occurs in many items. */
    Found find(DebtFilter filter, PageRequest page) {
        DebtCriteria criteria = DebtCriteria.of(filter);
        DebtOrder order = new DebtOrder(page.sort());
        if (!filter.text().isEmpty()) {
            List<Match> few = new ArrayList<>();
            activeObjects.stream(DebtRow.class, Query.select(order.columns()).where(criteria.where(), criteria.parameters()).limit(FEW + 1), row -> few.add(order.match(row)));
            if (few.size() <= FEW) {
                return cut(few, order, page);
            }
        }
        return counted(criteria, order, page, filter.projectKey() != null);
    }

    private static Found cut(List<Match> matching, DebtOrder order, PageRequest page) {
        return new Found(matching.size(), matching.stream().sorted(order.comparator()).skip(page.start()).limit(page.limit()).map(Match::id).toList());
    }

    private Found counted(DebtCriteria criteria, DebtOrder order, PageRequest page, boolean isOneProject) {
        int total = activeObjects.count(DebtRow.class, criteria.where(), criteria.parameters());
        int end = (int) Math.min(total, (long) page.start() + page.limit());
        if (end <= page.start()) {
            return new Found(total, List.of());
        }
        if (page.start() <= total / 2) {
            return new Found(total, ids(criteria, order.clause(isOneProject), page.start(), end - page.start()));
        }
        List<Integer> backwards = ids(criteria, order.reversed(isOneProject), total - end, end - page.start());
        Collections.reverse(backwards);
        return new Found(total, backwards);
    }

    private List<Integer> ids(DebtCriteria criteria, String order, int start, int count) {
        List<Integer> ids = new ArrayList<>();
        activeObjects.stream(DebtRow.class, Query.select("ID").where(criteria.where(), criteria.parameters()).order(order).limit(count).offset(start), row -> ids.add(row.getID()));
        return ids;
    }
}
