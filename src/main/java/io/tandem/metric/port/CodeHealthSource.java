package io.tandem.metric.port;

import io.tandem.metric.model.CodeHealthSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored results of code analysis. Answers from the add-on's own tables, never over the network: a server that is down shows as {@code staleSince}. */
public interface CodeHealthSource {
    /** The last snapshot of this project; empty when the project is connected to no server or was never measured. */
    default Optional<CodeHealthSnapshot> findLatest(String projectKey) {
        return findLatest(projectKey, null);
    }

    /** The snapshots measured at or after this time, oldest first, at most one per day; the last one is {@link #findLatest} when it is in the range. One query. */
    default List<CodeHealthSnapshot> listSince(String projectKey, Instant from) {
        return listSince(projectKey, null, from);
    }

    /** Likewise, of one component by its name; null for the whole project. */
    Optional<CodeHealthSnapshot> findLatest(String projectKey, String component);

    /** Likewise, of one component by its name; null for the whole project. */
    List<CodeHealthSnapshot> listSince(String projectKey, String component, Instant from);

    /** The snapshots measured at or after this time, or the last one before where there are none since: what a figure and its course are made of. One query as long as the server answers. */
    default List<CodeHealthSnapshot> listCourse(String projectKey, String component, Instant from) {
        List<CodeHealthSnapshot> since = listSince(projectKey, component, from);
        return since.isEmpty() ? findLatest(projectKey, component).map(List::of).orElse(List.of()) : since;
    }
}
