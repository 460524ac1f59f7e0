package io.tandem.debt.upkeep.port;

import io.tandem.debt.upkeep.model.CountedItem;
import java.util.function.Consumer;

/** The register read for its sums. */
public interface DebtCounts {
    /** Hands over every item of the project, or of all projects when the key is null, in one query and one after the other. */
    void forEach(String projectKey, Consumer<CountedItem> each);

    /** Changes whenever an item of the project was recorded, changed or deleted. Two queries that read one row at most. */
    String fingerprint(String projectKey);
}
