package io.tandem.connection.pipeline;

import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.MergeRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which changes each production deployment was the first to bring. A change is a merge request merged into the main branch; where a project merges nothing, each commit on the main branch is
 * one. A deployment holds what was merged before its own commit was made; where that commit is unknown, what was merged before it ended.
 */
final class Shipping {
    /** The merge's own commit is made a moment before the server notes the merge. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** A change; {@code request} is null for a bare commit, {@code firstCommitAt} where it is unknown. */
    record Change(MergeRequest request, Instant firstCommitAt, Instant mergedAt) { }

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Instant> contents = new HashMap<>();
    private int next;

    /** @param commits when each known commit of the main branch was made, by its sha */
    Shipping(List<MergeRequest> requests, Map<String, Instant> commits) {
        commits.forEach((sha, at) -> contents.put(sha, at.plus(TOLERANCE)));
        List<MergeRequest> merged = requests.stream().filter(MergeRequest::isMergedToMain).toList();
        merged.forEach(request -> {
            contents.put(request.mergeSha(), request.mergedAt());
            changes.add(new Change(request, request.firstCommitAt(), request.mergedAt()));
        });
        if (merged.isEmpty()) {
            commits.values().forEach(at -> changes.add(new Change(null, at, at)));
        }
        changes.sort(Comparator.comparing(Change::mergedAt));
    }

    /** What this deployment brings that none before it brought. Ask in the order of time, only for deployments that succeeded. */
    List<Change> take(Deployment deployment) {
        Instant made = contents.getOrDefault(deployment.sha(), deployment.at());
        Instant limit = made.isBefore(deployment.at()) ? made : deployment.at();
        int from = next;
        while (next < changes.size() && !changes.get(next).mergedAt().isAfter(limit)) {
            next++;
        }
        return List.copyOf(changes.subList(from, next));
    }
}
