package io.tandem.debt.api;

import java.util.List;

/** The register in a few figures. Says nothing of issues, so it is safe for everyone who may see the project; the caller has checked that. */
public interface DebtOverview {
    /** The open, planned and started items (neither accepted nor repaid) with the highest priority, highest first, at most {@code count}; empty for an unknown project. */
    List<TopDebt> listTop(String projectKey, int count);

    /** What all unpaid items of the project come to; zeros when there are none. */
    Totals getTotals(String projectKey);
}
