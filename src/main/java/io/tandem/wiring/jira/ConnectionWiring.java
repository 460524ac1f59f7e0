package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.adapter.connector.jenkins.JenkinsServer;
import io.tandem.adapter.connector.sonarqube.SonarQubeServer;
import io.tandem.adapter.jira.connection.JiraProjectNames;
import io.tandem.adapter.platform.BackgroundRefresh;
import io.tandem.adapter.platform.KeyFileSecretBox;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.store.connection.AoAllowedHosts;
import io.tandem.adapter.store.connection.AoCodeSnapshots;
import io.tandem.adapter.store.connection.AoConnectionStore;
import io.tandem.adapter.store.connection.StoredCodeHealth;
import io.tandem.connection.AllowedHostsService;
import io.tandem.connection.CodeHealthRefresh;
import io.tandem.connection.ConnectionRefresh;
import io.tandem.connection.ConnectionService;
import io.tandem.connection.ConnectionTester;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.port.AllowedHostsStore;
import io.tandem.connection.port.CodeServer;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.connection.port.ConnectionReader;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.connection.port.ProjectNames;
import io.tandem.connection.port.RefreshQueue;
import io.tandem.connection.port.RemoteServer;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.SecretBox;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections to code servers: who stores, seals, asks and reads again. */
@Configuration(proxyBeanMethods = false)
public class ConnectionWiring {
    /** The job's and its lock's name; stored by Jira, never to be changed. */
    static final String JOB = "io.tandem.code-health";

    @Bean
    public SecretBox secretBox(@Qualifier("salApplicationProperties") ApplicationProperties properties) {
        return new KeyFileSecretBox(() -> properties.getSharedHomeDirectory().or(properties::getLocalHomeDirectory).orElseThrow(() -> new IllegalStateException("this product has no home")));
    }

    @Bean
    public AllowedHostsStore allowedHostsStore(ActiveObjects activeObjects) {
        return new AoAllowedHosts(activeObjects);
    }

    @Bean
    public RemoteExecutor remoteExecutor(AllowedHostsStore hosts, Clock clock) {
        return new RemoteExecutor(new OutboundRules(() -> hosts.get().entries()), Limits.USUAL, clock);
    }

    @Bean
    public CodeServer sonarQube(RemoteExecutor executor) {
        return new SonarQubeServer(executor, Retries.usual());
    }

    @Bean
    public PipelineServer jenkins(RemoteExecutor executor) {
        return new JenkinsServer(executor, Retries.usual());
    }

    @Bean
    public ConnectionStore connectionStore(ActiveObjects activeObjects, SecretBox secrets) {
        return new AoConnectionStore(activeObjects, secrets);
    }

    @Bean
    public CodeSnapshots codeSnapshots(ActiveObjects activeObjects) {
        return new AoCodeSnapshots(activeObjects);
    }

    @Bean
    public CodeHealthSource codeHealthSource(CodeSnapshots snapshots) {
        return new StoredCodeHealth(snapshots);
    }

    @Bean
    public ProjectNames projectNames(ProjectManager projects) {
        return new JiraProjectNames(projects);
    }

    @Bean
    public CodeHealthRefresh codeHealthRefresh(ConnectionStore connections, CodeSnapshots snapshots, List<CodeServer> servers, Stamps stamps, Transactions transactions, Clock clock) {
        return new CodeHealthRefresh(connections, snapshots, servers, stamps, transactions, clock);
    }

    @Bean
    public ConnectionRefresh connectionRefresh(ConnectionStore connections, List<ConnectionReader> readers) {
        return new ConnectionRefresh(connections, readers);
    }

    @Bean(destroyMethod = "stop")
    public BackgroundRefresh backgroundRefresh(ObjectProvider<ConnectionRefresh> refresh, ClusterLockService locks) {
        return new BackgroundRefresh(() -> refresh.getObject()::refresh, locks, JOB);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob codeHealthJob(ConnectionRefresh refresh, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob(JOB, Duration.ofHours(1), refresh::refreshAll, scheduler, locks, clock);
    }

    @Bean
    public ConnectionService connectionService(ConnectionStore store, ProjectNames projects, ProjectAccess access, AuditLog audit, Transactions transactions, RefreshQueue refreshes, Stamps stamps) {
        return new ConnectionService(store, projects, access, audit, transactions, refreshes, stamps);
    }

    @Bean
    public ConnectionTester connectionTester(ConnectionService connections, ConnectionStore store, List<RemoteServer> servers, ProjectNames projects, AuditLog audit,
            Transactions transactions, Clock clock) {
        return new ConnectionTester(connections, store, servers, projects, audit, transactions, clock);
    }

    @Bean
    public AllowedHostsService allowedHostsService(AllowedHostsStore store, ProjectAccess access, AuditLog audit, Transactions transactions) {
        return new AllowedHostsService(store, access, audit, transactions);
    }
}
