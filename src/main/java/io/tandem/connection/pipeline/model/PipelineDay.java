package io.tandem.connection.pipeline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happened in one remote project on one day (UTC), seen by one project of Jira's with its own settings.
 *
 * @param counts          what is 0 is absent
 * @param leadSeconds     first commit to production, of each change that reached production that day, ascending
 * @param mergeSeconds    merge to production, likewise
 * @param recoverySeconds from each failed deployment to what mended it, by the day of the mending, ascending
 */
public record PipelineDay(String projectKey, RemotePair pair, LocalDate day, Map<PipelineCount, Long> counts, List<Long> leadSeconds, List<Long> mergeSeconds, List<Long> recoverySeconds) {
    public PipelineDay {
        counts = Map.copyOf(counts);
        leadSeconds = leadSeconds.stream().sorted().toList();
        mergeSeconds = mergeSeconds.stream().sorted().toList();
        recoverySeconds = recoverySeconds.stream().sorted().toList();
    }

    public long get(PipelineCount count) {
        return counts.getOrDefault(count, 0L);
    }
}
