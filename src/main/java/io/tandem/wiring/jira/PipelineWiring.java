package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import io.tandem.adapter.connector.gitlab.GitLabServer;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.adapter.platform.BackgroundQueue;
import io.tandem.adapter.store.debtsync.AoSeenDeliveries;
import io.tandem.adapter.store.pipeline.AoPipelineCursors;
import io.tandem.adapter.store.pipeline.AoPipelineDays;
import io.tandem.adapter.store.pipeline.AoPipelineSettings;
import io.tandem.adapter.store.pipeline.AoPipelineStore;
import io.tandem.connection.ConnectionService;
import io.tandem.connection.pipeline.PipelineHooks;
import io.tandem.connection.pipeline.PipelineProgress;
import io.tandem.connection.pipeline.PipelineRefresh;
import io.tandem.connection.pipeline.PipelineSettingsService;
import io.tandem.connection.pipeline.PipelineSummation;
import io.tandem.connection.pipeline.StoredPipelines;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineCursors;
import io.tandem.connection.pipeline.port.PipelineDays;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.pipeline.port.PipelineSettingsStore;
import io.tandem.connection.pipeline.port.PipelineStore;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds, deployments, merge requests and commits: who tells them, who keeps them, who reads them. */
@Configuration(proxyBeanMethods = false)
public class PipelineWiring {
    @Bean
    public PipelineServer gitLab(RemoteExecutor executor, Clock clock) {
        return new GitLabServer(executor, Retries.usual(), clock);
    }

    @Bean
    public PipelineStore pipelineStore(ActiveObjects activeObjects) {
        return new AoPipelineStore(activeObjects);
    }

    @Bean
    public PipelineDays pipelineDays(ActiveObjects activeObjects) {
        return new AoPipelineDays(activeObjects);
    }

    @Bean
    public PipelineCursors pipelineCursors(ActiveObjects activeObjects) {
        return new AoPipelineCursors(activeObjects);
    }

    @Bean
    public PipelineSettingsStore pipelineSettingsStore(ActiveObjects activeObjects) {
        return new AoPipelineSettings(activeObjects);
    }

    @Bean
    public PipelineSummation pipelineSummation(PipelineStore store, PipelineDays days, PipelineSettingsStore settings, Stamps stamps, Clock clock) {
        return new PipelineSummation(store, days, settings, stamps, clock);
    }

    @Bean
    public PipelineRefresh pipelineRefresh(ConnectionStore connections, PipelineStore store, PipelineCursors cursors, PipelineSummation summation, List<PipelineServer> servers, Stamps stamps,
            Transactions transactions, Clock clock) {
        return new PipelineRefresh(connections, store, cursors, summation, servers, stamps, transactions, clock);
    }

    @Bean
    public StoredPipelines storedPipelines(ConnectionStore connections, PipelineStore store, PipelineDays days, PipelineCursors cursors, PipelineSettingsStore settings, List<PipelineServer> servers) {
        return new StoredPipelines(connections, store, days, cursors, settings, servers);
    }

    @Bean(destroyMethod = "stop")
    public BackgroundQueue<RemotePair> pairQueue(ObjectProvider<PipelineRefresh> refresh, ClusterLockService locks) {
        return new BackgroundQueue<>(() -> pair -> refresh.getObject().refresh(pair), locks, ConnectionWiring.JOB);
    }

    @Bean
    public PipelineHooks pipelineHooks(ConnectionStore connections, ActiveObjects activeObjects, BackgroundQueue<RemotePair> queue, Transactions transactions, Clock clock) {
        return new PipelineHooks(connections, new AoSeenDeliveries(activeObjects)::take, queue::ask, transactions, clock);
    }

    @Bean
    public PipelineSettingsService pipelineSettingsService(PipelineSettingsStore store, StoredPipelines pipelines, PipelineSummation summation, AuditLog audit, Transactions transactions) {
        return new PipelineSettingsService(store, pipelines, summation, audit, transactions);
    }

    @Bean
    public PipelineProgress pipelineProgress(ConnectionService connections, PipelineCursors cursors) {
        return new PipelineProgress(connections, cursors);
    }
}
