package io.tandem.connection.pipeline;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.pipeline.api.CommitReader;
import io.tandem.connection.pipeline.api.CommitRecord;
import io.tandem.connection.pipeline.api.DeploymentReader;
import io.tandem.connection.pipeline.api.DeploymentRecord;
import io.tandem.connection.pipeline.api.PipelineDayRecord;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.connection.pipeline.api.PipelineState;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineCursors;
import io.tandem.connection.pipeline.port.PipelineDays;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.pipeline.port.PipelineSettingsStore;
import io.tandem.connection.pipeline.port.PipelineStore;
import io.tandem.connection.pipeline.port.PipelineStore.StoredDeployment;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other features see of pipelines: the rows of the remote projects that are mapped at present. */
public final class StoredPipelines implements PipelineReader, DeploymentReader, CommitReader {
    private final ConnectionStore connections;
    private final PipelineStore store;
    private final PipelineDays days;
    private final PipelineCursors cursors;
    private final PipelineSettingsStore settings;
    private final Map<ConnectionKind, Set<PipelineKind>> offers;

    public StoredPipelines(ConnectionStore connections, PipelineStore store, PipelineDays days, PipelineCursors cursors, PipelineSettingsStore settings, List<PipelineServer> servers) {
        this.connections = connections;
        this.store = store;
        this.days = days;
        this.cursors = cursors;
        this.settings = settings;
        this.offers = servers.stream().collect(Collectors.toMap(PipelineServer::kind, PipelineServer::offers));
    }

    @Override
    public List<PipelineState> list(Collection<String> projectKeys) {
        List<PipelineCursor> all = cursors.listAll();
        return connections.list().stream().filter(connection -> offers.containsKey(connection.kind()))
            .flatMap(connection -> connection.mappings().stream().filter(mapping -> projectKeys.contains(mapping.projectKey()))
                .map(mapping -> state(connection, mapping.projectKey(), mapping.component(), mapping.remoteKey(), all))).toList();
    }

    private PipelineState state(Connection connection, String projectKey, String component, String remoteKey, List<PipelineCursor> all) {
        Set<PipelineKind> kinds = offers.get(connection.kind());
        RemotePair pair = new RemotePair(connection.id(), remoteKey);
        List<PipelineCursor> own = all.stream().filter(cursor -> cursor.pair().equals(pair) && kinds.contains(cursor.kind())).toList();
        boolean isWhole = own.stream().filter(cursor -> cursor.readAt() != null).count() == kinds.size();
        Instant readAt = isWhole ? own.stream().map(PipelineCursor::readAt).min(Instant::compareTo).orElse(null) : null;
        Instant staleSince = own.stream().map(PipelineCursor::failingSince).filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
        return new PipelineState(connection.id(), projectKey, component, remoteKey, connection.baseUrl(), kinds.stream().sorted().map(Enum::name).toList(), readAt, staleSince);
    }

    @Override
    public List<PipelineDayRecord> listDays(Collection<String> projectKeys, DateRange range) {
        List<PipelineDay> stored = days.list(projectKeys, range);
        List<Mapped> mapped = stored.isEmpty() ? List.of() : mapped();
        return stored.stream().flatMap(day -> mapped.stream().filter(one -> one.projectKey().equals(day.projectKey()) && one.pair().equals(day.pair())).limit(1).map(one -> record(day, one))).toList();
    }

    private static PipelineDayRecord record(PipelineDay day, Mapped mapped) {
        Map<String, Long> counts = day.counts().entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new PipelineDayRecord(day.projectKey(), mapped.component(), day.pair().remoteKey(), day.day(), counts, day.leadSeconds(), day.mergeSeconds(), day.recoverySeconds());
    }

    @Override
    public List<DeploymentRecord> listChanged(String projectKey, Instant since, long afterId, int count) {
        List<Mapped> mapped = mapped(projectKey).toList();
        ProductionRule rule = new ProductionRule(settings.get(projectKey));
        return store.listChangedDeployments(mapped.stream().map(Mapped::pair).distinct().toList(), since, afterId, count).stream()
            .map(stored -> record(mapped.stream().filter(one -> one.pair().equals(stored.pair())).findFirst().orElseThrow(), stored, rule)).toList();
    }

    private static DeploymentRecord record(Mapped mapped, StoredDeployment stored, ProductionRule rule) {
        Deployment deployment = stored.deployment();
        return new DeploymentRecord(stored.id(), mapped.projectKey(), mapped.component(), mapped.pair().remoteKey(), deployment.remoteId(), deployment.environment(), deployment.tier(),
                rule.isProduction(deployment), deployment.ref(), deployment.sha(), deployment.status().name(), deployment.at(), stored.changedAt(), deployment.url());
    }

    @Override
    public List<CommitRecord> list(String projectKey, DateRange range, int most) {
        return mapped(projectKey).flatMap(mapped -> store.listCommits(mapped.pair(), range, most).stream().filter(commit -> commit.files() != null)
            .map(commit -> new CommitRecord(mapped.component(), mapped.pair().remoteKey(), commit.sha(), commit.at(), commit.title(), commit.files()))).toList();
    }

    private record Mapped(String projectKey, String component, RemotePair pair) { }

    private Stream<Mapped> mapped(String projectKey) {
        return mapped().stream().filter(one -> one.projectKey().equals(projectKey));
    }

    private List<Mapped> mapped() {
        return connections.list().stream().filter(connection -> offers.containsKey(connection.kind()))
            .flatMap(connection -> connection.mappings().stream().map(mapping -> new Mapped(mapping.projectKey(), mapping.component(), new RemotePair(connection.id(), mapping.remoteKey())))).toList();
    }
}
