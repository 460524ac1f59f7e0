package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.jira.plan.JiraBufferCalendar;
import io.tandem.adapter.jira.plan.JiraBufferIssues;
import io.tandem.adapter.jira.plan.JiraBufferReleases;
import io.tandem.adapter.jira.plan.JiraReleaseWork;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.store.buffer.AoBufferStore;
import io.tandem.debt.port.DebtStore;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.api.BufferDraws;
import io.tandem.plan.api.BufferLedger;
import io.tandem.plan.api.BufferStates;
import io.tandem.plan.buffer.BufferAccess;
import io.tandem.plan.buffer.BufferDesk;
import io.tandem.plan.buffer.BufferMeasure;
import io.tandem.plan.buffer.BufferReader;
import io.tandem.plan.buffer.BufferService;
import io.tandem.plan.buffer.LedgerService;
import io.tandem.plan.buffer.SourceLedger;
import io.tandem.plan.buffer.StoredBufferStates;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.plan.buffer.port.ReleaseWork;
import io.tandem.rest.buffer.BufferBodies;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Releases' buffers. */
@Configuration(proxyBeanMethods = false)
public class BufferWiring {
    @Bean
    public BufferStore bufferStore(ActiveObjects activeObjects, Stamps stamps) {
        return new AoBufferStore(activeObjects, stamps);
    }

    @Bean
    public BufferStates bufferStates(BufferStore store, BufferReleases releases) {
        return new StoredBufferStates(store, releases);
    }

    @Bean
    public BufferReleases bufferReleases(ProjectManager projects, VersionManager versions) {
        return new JiraBufferReleases(projects, versions);
    }

    @Bean
    public BufferCalendar bufferCalendar(WorkingTimes times) {
        return new JiraBufferCalendar(times);
    }

    @Bean
    public ReleaseWork releaseWork(SearchService search, WorkingTimes times, DebtDraws debts) {
        return new JiraReleaseWork(search, times, debts);
    }

    @Bean
    public BufferDesk bufferDesk(BufferStore store, BufferReleases releases, AuditLog audit) {
        return new BufferDesk(store, releases, audit);
    }

    @Bean
    public BufferAccess bufferAccess(ProjectAccess projects) {
        return new BufferAccess(projects);
    }

    @Bean
    public BufferLedger bufferLedger(BufferStore store, BufferDesk desk, BufferCalendar calendar, Transactions transactions, Clock clock) {
        return new SourceLedger(store, desk, calendar, transactions, clock);
    }

    /** Listens to the register, and is asked for the debts planned in a release. */
    @Bean
    public DebtDraws debtDraws(BufferLedger ledger, DebtStore debts, CurrentUser currentUser, Clock clock) {
        return new DebtDraws(ledger, debts, currentUser, clock);
    }

    /** Listens to the reviews, and is asked for the changes approved for a release. */
    @Bean
    public ReviewDraws reviewDraws(BufferLedger ledger, BufferReleases releases, ReviewStore reviews) {
        return new ReviewDraws(ledger, releases, reviews);
    }

    @Bean
    public BufferMeasure bufferMeasure(BufferStore store, BufferReleases releases, ReleaseWork work, BufferLedger ledger, List<BufferDraws> sources, BufferCalendar calendar, Transactions transactions,
                                       Clock clock) {
        return new BufferMeasure(store, releases, work, ledger, sources, calendar, transactions, clock);
    }

    @Bean
    public BufferService bufferService(BufferStore store, BufferAccess access, BufferDesk desk, ReleaseWork work, BufferMeasure measure, Transactions transactions, Clock clock) {
        return new BufferService(store, access, desk, work, measure, transactions, clock);
    }

    @Bean
    public LedgerService bufferLedgerService(BufferStore store, BufferAccess access, BufferDesk desk, IssueManager issues, ProjectAccess projects, BufferCalendar calendar, Transactions transactions,
                                             Clock clock) {
        return new LedgerService(store, access, desk, new JiraBufferIssues(issues, projects), calendar, transactions, clock);
    }

    @Bean
    public BufferReader bufferReader(BufferStore store, BufferReleases releases, BufferDesk desk, BufferAccess access, ProjectAccess projects, ReleaseWork work, BufferCalendar calendar, Clock clock) {
        return new BufferReader(store, releases, desk, access, projects, work, calendar, clock);
    }

    @Bean
    public BufferBodies bufferBodies(Texts texts) {
        return new BufferBodies(texts);
    }

    /** Looks every hour for releases without a point for today, so that a day is not lost with a restart. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob bufferJob(BufferMeasure measure, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.plan.buffer", Duration.ofHours(1), measure::measureAll, scheduler, locks, clock);
    }
}
