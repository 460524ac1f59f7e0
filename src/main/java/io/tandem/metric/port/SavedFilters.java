package io.tandem.metric.port;

import io.tandem.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People's saved searches. */
public interface SavedFilters {
    /** So many issues of a saved search are read; what it finds beyond these does not count. */
    int MOST = 20_000;

    /**
     * What a saved search finds.
     *
     * @param projectKeys whose issues it finds, each once, in order
     * @param issueIds    those in the projects that whoever asks may see, the first {@link #MOST} by number
     * @param isWhole     whether these are all
     */
    record Found(long id, List<String> projectKeys, Set<Long> issueIds, boolean isWhole) { }

    /** What the search finds for this person in these projects, in any where none is named; empty when it is gone, not shared with them or cannot be read: the three are not told apart. */
    Optional<Found> find(Actor viewer, long filterId, List<String> projectKeys);
}
