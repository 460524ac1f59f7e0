package io.tandem.metric.port;

import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.IssueFact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Finds stored facts of single issues. */
public interface FactSearch {
    /**
     * Tells the facts of a project that may be meant, by issue id, in flat memory.
     *
     * @param from the time asked about begins, inside
     * @param to   it ends, outside
     */
    void tell(String projectKey, FactNarrowing narrowing, Instant from, Instant to, Consumer<IssueFact> each);

    /** The stored facts of these issues, in pieces the database can take. */
    List<IssueFact> listFacts(Collection<Long> issueIds);
}
