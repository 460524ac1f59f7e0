package io.tandem.metric.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of the pipelines of some projects.
 *
 * @param sources the remote projects that are read, of every project asked for
 * @param days    the days on which something happened, by day
 */
public record PipelineFacts(List<Source> sources, List<Day> days) {
    public PipelineFacts {
        sources = List.copyOf(sources);
        days = List.copyOf(days);
    }

    /**
     * A remote project.
     *
     * @param url              where people look at it
     * @param tellsDeployments whether that kind of server knows deployments at all
     * @param readAt           when everything of it was last read; null while something never was
     * @param staleSince       since when reading has failed; null while it succeeds
     */
    public record Source(String projectKey, String url, boolean tellsDeployments, Instant readAt, Instant staleSince) {
        /** The page of this kind below the project's own; the project itself on a server, or under a number, that has no such pages. */
        public String page(String below) {
            boolean isNumber = url.substring(url.lastIndexOf('/') + 1).chars().allMatch(Character::isDigit);
            return tellsDeployments && !isNumber ? url + below : url;
        }
    }

    /** A day (UTC) of a remote project: what is 0 is absent; durations are in seconds, ascending. */
    public record Day(String projectKey, LocalDate day, Map<PipelineCount, Long> counts, List<Long> leadSeconds, List<Long> mergeSeconds, List<Long> recoverySeconds) {
        public Day {
            counts = Map.copyOf(counts);
        }
    }
}
