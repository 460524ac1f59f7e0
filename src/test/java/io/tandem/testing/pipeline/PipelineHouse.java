package io.tandem.testing.pipeline;

import io.tandem.adapter.connector.gitlab.GitLabServer;
import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.adapter.store.debtsync.AoSeenDeliveries;
import io.tandem.adapter.store.debtsync.DeliveryRow;
import io.tandem.adapter.store.pipeline.AoPipelineCursors;
import io.tandem.adapter.store.pipeline.AoPipelineDays;
import io.tandem.adapter.store.pipeline.AoPipelineSettings;
import io.tandem.adapter.store.pipeline.AoPipelineStore;
import io.tandem.adapter.store.pipeline.BuildRow;
import io.tandem.adapter.store.pipeline.CommitRow;
import io.tandem.adapter.store.pipeline.DeploymentRow;
import io.tandem.adapter.store.pipeline.MergeRequestRow;
import io.tandem.adapter.store.pipeline.PipelineCursorRow;
import io.tandem.adapter.store.pipeline.PipelineDayRow;
import io.tandem.adapter.store.pipeline.PipelineSettingsRow;
import io.tandem.connection.ConnectionService;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.Secret;
import io.tandem.connection.pipeline.PipelineHooks;
import io.tandem.connection.pipeline.PipelineProgress;
import io.tandem.connection.pipeline.PipelineRefresh;
import io.tandem.connection.pipeline.PipelineSettingsService;
import io.tandem.connection.pipeline.PipelineSummation;
import io.tandem.connection.pipeline.StoredPipelines;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.rest.pipeline.GitLabHookResource;
import io.tandem.rest.pipeline.PipelineProgressResource;
import io.tandem.rest.pipeline.PipelineSettingsResource;
import io.tandem.rest.support.Guard;
import io.tandem.sandbox.gitlab.FakeGitLab;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.connection.ConnectionWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything about pipelines over a fake GitLab, real rows and a clock that a test moves. */
public final class PipelineHouse implements AutoCloseable {
    public static final String KEY = "acme/payments";
    public static final String SECRET = "a-secret-of-the-hook";

    public final AoDatabase database = AoDatabase.open(AoDatabase.Kind.H2, BuildRow.class, DeploymentRow.class, MergeRequestRow.class, CommitRow.class, PipelineDayRow.class, PipelineCursorRow.class,
            PipelineSettingsRow.class, DeliveryRow.class);
    public final FakeGitLab gitLab = FakeGitLab.start();
    public final ConnectionWorld.Rows connections = new ConnectionWorld.Rows();
    public final List<AuditEvent> trail = new ArrayList<>();
    public final List<String> touched = new ArrayList<>();
    public final List<RemotePair> asked = new ArrayList<>();
    public final AoPipelineStore store = new AoPipelineStore(database.activeObjects());
    public final AoPipelineCursors cursors = new AoPipelineCursors(database.activeObjects());
    public final PipelineRefresh refresh;
    public final StoredPipelines stored;
    public final PipelineHooks hooks;
    public final PipelineSettingsService settings;
    public final long connection;
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    public PipelineHouse() {
        Clock clock = new Moved();
        Transactions transactions = new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
        Stamps stamps = new Stamps() {
            @Override
            public void touch(String projectKey, Kind kind) {
                touched.add(projectKey + " " + kind);
            }

            @Override
            public Sheet read(Collection<String> projectKeys) {
                return new Sheet(Map.of());
            }
        };
        RemoteExecutor executor = new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), new Limits(Duration.ofSeconds(1), Duration.ofSeconds(5), 10L << 20), Clock.systemUTC());
        List<PipelineServer> servers = List.of(new GitLabServer(executor, Retries.none(), clock));
        AoPipelineDays days = new AoPipelineDays(database.activeObjects());
        AoPipelineSettings settingsStore = new AoPipelineSettings(database.activeObjects());
        PipelineSummation summation = new PipelineSummation(store, days, settingsStore, stamps, clock);
        refresh = new PipelineRefresh(connections, store, cursors, summation, servers, stamps, transactions, clock);
        stored = new StoredPipelines(connections, store, days, cursors, settingsStore, servers);
        hooks = new PipelineHooks(connections, new AoSeenDeliveries(database.activeObjects())::take, asked::add, transactions, clock);
        settings = new PipelineSettingsService(settingsStore, stored, summation, trail::add, transactions);
        Connection gitLabConnection = new Connection(0, 0, ConnectionKind.GITLAB, "GitLab", gitLab.url(), null, false, List.of(ProjectMapping.of("DEMO", KEY)), ConnectionState.untried());
        connection = connections.add(gitLabConnection, Optional.of(new Secret(FakeGitLab.TOKEN))).id();
        connections.saveHookSecret(connection, Optional.of(new Secret(SECRET)));
    }

    /** Reads everything there is. */
    public PipelineHouse refresh() {
        refresh.refresh(connections.find(connection).orElseThrow());
        return this;
    }

    /** How the last reading of the mapped project went. */
    public ProjectMapping.Reading reading() {
        return connections.find(connection).orElseThrow().mappings().get(0).reading();
    }

    public PipelineHouse later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Instant now() {
        return now;
    }

    public List<Object> resources(Guard guard, ConnectionService service, Texts texts) {
        return List.of(new GitLabHookResource(hooks), new PipelineSettingsResource(guard, settings), new PipelineProgressResource(guard, new PipelineProgress(service, cursors), texts));
    }

    @Override
    public void close() {
        gitLab.close();
        database.close();
    }

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
