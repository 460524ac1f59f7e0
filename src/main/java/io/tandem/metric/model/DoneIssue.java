package io.tandem.metric.model;

import java.time.Instant;
import java.util.List;

/**
 * What is stored of one completed issue about how long it took and how much work went into it. Whatever nobody knows is null.
 *
 * @param started       when it first entered a status of the category in progress
 * @param done          when it last entered a status of the category done
 * @param loggedSeconds all time logged on it; null while its facts are of a time when neither this nor its components were stored apart
 */
public record DoneIssue(long id, String type, List<String> components, Double points, Long estimateSeconds, Instant started, Instant done, Long loggedSeconds) {
    public DoneIssue {
        components = List.copyOf(components);
    }
}
