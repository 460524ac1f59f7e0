package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import java.util.List;

/**
 * What the register knows around one issue. The entries are read without their other linked issues.
 *
 * @param linked  the items linked to the issue, paid ones included
 * @param nearby  unpaid items in the issue's components that are not linked to it, highest priority first, cut
 * @param hasMore whether there are more of those
 */
public record IssueDebts(List<DebtEntry> linked, List<DebtEntry> nearby, boolean hasMore) { }
