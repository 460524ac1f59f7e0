package io.tandem.metric.port;

import io.tandem.metric.model.CodeHealthSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored results of code analysis. Answers from the add-on's own tables, never over the network: a server that is down shows as {@code staleSince}. */
public interface CodeHealthSource {
    /** The last snapshot of this project; empty when the project is connected to no server or was never measured. */
    Optional<CodeHealthSnapshot> findLatest(String projectKey);

    /** The snapshots measured at or after this time, oldest first, at most one per day; the last one is {@link #findLatest} when it is in the range. One query. */
    List<CodeHealthSnapshot> listSince(String projectKey, Instant from);
}
