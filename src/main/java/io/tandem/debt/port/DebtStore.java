package io.tandem.debt.port;

import io.tandem.debt.api.TopDebt;
import io.tandem.debt.api.Totals;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the items. Lists are filtered, sorted and cut by the database; the sort names are those of {@code DebtSort}. */
public interface DebtStore {
    /** Stores a new item and gives it with its number. */
    DebtItem add(DebtItem item);

    Optional<DebtItem> find(long id);

    /** Those of these items that exist, in no particular order. */
    List<DebtItem> listByIds(Collection<Long> ids);

    /**
     * Stores the item's new content and gives it with its new version. Runs inside the caller's transaction.
     *
     * @throws io.tandem.shared.ConflictException when the stored version is not the item's, or the item is gone
     */
    DebtItem save(DebtItem item);

    /** Removes the item and its links; nothing happens when it is gone already. */
    void delete(long id);

    Page<DebtItem> list(DebtFilter filter, PageRequest page);

    /** The next items in the order of their numbers, for reading all of them piece by piece; those above {@code afterId}, at most {@code count}. */
    List<DebtItem> listAfter(DebtFilter filter, long afterId, int count);

    /** The items linked to this issue, read without their links, in the order of their numbers. */
    List<DebtItem> listLinkedTo(long issueId);

    /** The numbers of the issues linked to items that match, by the project key of the items. */
    Map<String, Set<Long>> listLinkedIssues(DebtFilter filter);

    /** Unpaid items in these components of the project, read without their links, highest priority first, at most so many. */
    List<DebtItem> listUnpaidIn(String projectKey, Collection<Long> componentIds, int count);

    /** The open, planned and started items of the project with the highest priority, in one query. */
    List<TopDebt> listTop(String projectKey, LocalDate today, int count);

    /** Sums over the unpaid items of the project, in one query. */
    Totals getTotals(String projectKey, LocalDate today);
}
