package io.tandem.debt.port;

import io.tandem.debt.api.TopDebt;
import io.tandem.debt.model.DebtFilter;
import java.util.List;

/** The few figures of many items that a chart draws. */
public interface DebtPoints {
    /** How many items match. One query. */
    long count(DebtFilter filter);

    /** The items that match, highest priority first, at most so many. One query that reads no long texts. */
    List<TopDebt> listTop(DebtFilter filter, int count);
}
