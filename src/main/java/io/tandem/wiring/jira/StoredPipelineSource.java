package io.tandem.wiring.jira;

import io.tandem.adapter.connector.jenkins.JobPath;
import io.tandem.connection.pipeline.api.PipelineDayRecord;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.connection.pipeline.api.PipelineState;
import io.tandem.metric.model.PipelineCount;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.metric.port.PipelineSource;
import io.tandem.shared.DateRange;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures' view of the stored pipelines. */
final class StoredPipelineSource implements PipelineSource {
    private final PipelineReader pipelines;

    StoredPipelineSource(PipelineReader pipelines) {
        this.pipelines = pipelines;
    }

    @Override
    public PipelineFacts read(List<String> projectKeys, DateRange days) {
        List<PipelineState> states = pipelines.list(projectKeys);
        return new PipelineFacts(states.stream().map(StoredPipelineSource::source).toList(), states.isEmpty() ? List.of()
            : pipelines.listDays(projectKeys, days).stream().map(StoredPipelineSource::day).toList());
    }

    private static PipelineFacts.Source source(PipelineState state) {
        boolean isForge = state.offers().contains("DEPLOYMENTS");
        return new PipelineFacts.Source(state.projectKey(), state.serverUrl() + (isForge ? forge(state.remoteKey()) : JobPath.of(state.remoteKey())), isForge, state.readAt(), state.staleSince());
    }

    /** GitLab leads from a project's number to its page. */
    private static String forge(String remoteKey) {
        return remoteKey.matches("[0-9]+") ? "/projects/" + remoteKey : "/" + remoteKey;
    }

    private static PipelineFacts.Day day(PipelineDayRecord day) {
        Map<PipelineCount, Long> counts = new EnumMap<>(PipelineCount.class);
        Arrays.stream(PipelineCount.values()).filter(count -> day.counts().containsKey(count.name())).forEach(count -> counts.put(count, day.counts().get(count.name())));
        return new PipelineFacts.Day(day.projectKey(), day.day(), counts, day.leadSeconds(), day.mergeSeconds(), day.recoverySeconds());
    }
}
