package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.adapter.connector.sonarqube.SonarQubeFindings;
import io.tandem.adapter.platform.HmacSignatures;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.platform.WokenThread;
import io.tandem.adapter.store.debtsync.AoFindings;
import io.tandem.adapter.store.debtsync.AoGroups;
import io.tandem.adapter.store.debtsync.AoSeenDeliveries;
import io.tandem.adapter.store.debtsync.AoSyncJobs;
import io.tandem.adapter.store.debtsync.AoSyncResults;
import io.tandem.adapter.store.debtsync.AoSyncSettings;
import io.tandem.connection.HookSecrets;
import io.tandem.connection.MappedCode;
import io.tandem.connection.api.CodeProjects;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.sync.FindingService;
import io.tandem.debt.sync.HookIntake;
import io.tandem.debt.sync.PairSync;
import io.tandem.debt.sync.SyncCommands;
import io.tandem.debt.sync.SyncRun;
import io.tandem.debt.sync.SyncSettingsService;
import io.tandem.metric.port.Locks;
import io.tandem.rest.sync.FindingAnswers;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register in step with code servers. */
@Configuration(proxyBeanMethods = false)
public class DebtSyncWiring {
    /** The job's and its lock's name; stored by Jira, never to be changed. */
    private static final String JOB = "io.tandem.debt.sync";
    private static final int SECRET_BYTES = 24;

    @Bean
    public CodeProjects codeProjects(ConnectionStore connections) {
        return new MappedCode(connections);
    }

    @Bean
    public HookSecrets hookSecrets(ConnectionStore connections, ProjectAccess access, AuditLog audit, Transactions transactions) {
        return new HookSecrets(connections, DebtSyncWiring::freshSecret, access, audit, transactions);
    }

    private static String freshSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Bean
    public AoFindings findingStore(ActiveObjects activeObjects) {
        return new AoFindings(activeObjects);
    }

    @Bean
    public AoGroups findingGroups(ActiveObjects activeObjects) {
        return new AoGroups(activeObjects);
    }

    @Bean
    public AoSyncJobs debtSyncJobs(ActiveObjects activeObjects) {
        return new AoSyncJobs(activeObjects);
    }

    @Bean
    public AoSyncResults debtSyncResults(ActiveObjects activeObjects) {
        return new AoSyncResults(activeObjects);
    }

    @Bean
    public AoSyncSettings debtSyncSettings(ActiveObjects activeObjects) {
        return new AoSyncSettings(activeObjects);
    }

    @Bean
    public SonarQubeFindings sonarQubeFindings(RemoteExecutor executor, ConnectionStore connections) {
        return new SonarQubeFindings(executor, Retries.usual(), connections);
    }

    @Bean
    public PairSync pairSync(SonarQubeFindings source, DebtStore items, DebtWriter writer, ProjectParts parts, AoFindings findings, AoGroups groups, AoSyncResults results, AoSyncSettings settings,
                             Texts texts, Transactions transactions, Clock clock) {
        return new PairSync(source, items, writer, parts, findings, groups, results, settings, texts, transactions, clock);
    }

    @Bean
    public SyncRun syncRun(AoSyncJobs jobs, CodeProjects projects, PairSync pairs, Locks locks, Transactions transactions, Clock clock) {
        return new SyncRun(jobs, projects, pairs, locks::runIfFree, transactions, clock);
    }

    @Bean(destroyMethod = "stop")
    public WokenThread debtSyncThread(SyncRun run) {
        return new WokenThread("tandem-debt-sync", run::runAll, run::stop);
    }

    @Bean
    public SyncCommands syncCommands(AoSyncJobs jobs, CodeProjects projects, AoSyncResults results, AoGroups groups, AoSyncSettings settings, WokenThread debtSyncThread, AuditLog audit,
                                     Transactions transactions, Clock clock) {
        return new SyncCommands(jobs, projects, results, groups, settings, debtSyncThread::wake, audit, transactions, clock);
    }

    /** Also takes up what another node left behind. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob debtSyncJob(SyncCommands commands, SyncRun run, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob(JOB, Duration.ofMinutes(5), () -> {
            commands.queueDue();
            run.runAll();
        }, scheduler, locks, clock);
    }

    @Bean
    public SyncSettingsService syncSettingsService(AoSyncSettings settings, ProjectParts parts, AuditLog audit, Transactions transactions) {
        return new SyncSettingsService(settings, parts, audit, transactions);
    }

    @Bean
    public FindingService findingService(AoFindings findings, AoGroups groups, DebtStore items, DebtWriter writer, DebtAccess access, LinkedIssues issues, AoSyncSettings settings, AuditLog audit,
                                         Transactions transactions, Clock clock) {
        return new FindingService(findings, groups, items, writer, access, issues, settings, audit, transactions, clock);
    }

    @Bean
    public HookIntake hookIntake(CodeProjects projects, ActiveObjects activeObjects, AoSyncSettings settings, SyncCommands commands, Transactions transactions, Clock clock) {
        return new HookIntake(projects, new HmacSignatures(), new AoSeenDeliveries(activeObjects), settings, commands, transactions, clock);
    }

    @Bean
    public FindingAnswers findingAnswers(CodeProjects projects) {
        return new FindingAnswers(projects);
    }
}
