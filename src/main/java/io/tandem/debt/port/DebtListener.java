package io.tandem.debt.port;

import io.tandem.debt.model.DebtItem;
import java.util.Set;

/** Hears of every item that was written, inside the transaction that writes it: what it throws undoes the change, what it stores comes with it. */
public interface DebtListener {
    /**
     * @param before the item as it was; null when it is new
     * @param after  the item as it is stored now; null when it was deleted
     */
    void changed(DebtItem before, DebtItem after);

    /** Hears once that everything of one writing was told, which touched items of these projects. */
    default void finished(Set<String> projectKeys) { }
}
