package io.tandem.rest.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.shared.ConflictException;
import io.tandem.shared.port.Texts;
import java.util.function.Supplier;

/** A conflict shows the item as it is now the way every call shows it. */
final class ReadableConflicts {
    private ReadableConflicts() { }

    static <T> T in(Supplier<T> work, Texts texts) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof DebtEntry entry ? DebtAnswer.of(entry, texts) : now).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }
}
