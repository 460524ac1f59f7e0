package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.jira.metric.FactWorker;
import io.tandem.adapter.jira.metric.IssueChangeListener;
import io.tandem.adapter.jira.metric.JiraHistories;
import io.tandem.adapter.jira.metric.JiraParts;
import io.tandem.adapter.jira.metric.JiraSavedFilters;
import io.tandem.adapter.jira.metric.JiraWorkingTimes;
import io.tandem.adapter.platform.ClusterLocks;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.platform.SharedPace;
import io.tandem.adapter.store.metric.AoBuildJobs;
import io.tandem.adapter.store.metric.AoChangeMarks;
import io.tandem.adapter.store.metric.AoFactSearch;
import io.tandem.adapter.store.metric.AoFactStore;
import io.tandem.adapter.store.metric.AoKnownParts;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.metric.CompletedWorkService;
import io.tandem.metric.FactBuilder;
import io.tandem.metric.FactJobs;
import io.tandem.metric.FactUpdates;
import io.tandem.metric.FactUpkeep;
import io.tandem.metric.FigureIssues;
import io.tandem.metric.FigureScopes;
import io.tandem.metric.FigureSearch;
import io.tandem.metric.FigureService;
import io.tandem.metric.PipelineFigureReader;
import io.tandem.metric.IssueFactService;
import io.tandem.metric.IssueRecordService;
import io.tandem.metric.PartWatch;
import io.tandem.metric.WorkHistoryService;
import io.tandem.metric.api.CompletedWorkReader;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.api.IssueRecords;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.api.ThresholdReader;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.metric.port.BuildJobs;
import io.tandem.metric.port.Capacity;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.metric.port.FactSearch;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.Locks;
import io.tandem.metric.port.ProjectParts;
import io.tandem.metric.port.SavedFilters;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures: facts from Jira's histories, kept in our tables. */
@Configuration(proxyBeanMethods = false)
public class MetricWiring {
    @Bean
    public Locks locks(ClusterLockService locks) {
        return new ClusterLocks(locks);
    }

    @Bean
    public Histories histories(ProjectManager projects, IssueManager issues, ChangeHistoryManager changes, WorklogManager worklogs, ConstantsManager constants, CustomFieldManager customFields) {
        return new JiraHistories(projects, issues, changes, worklogs, constants, customFields);
    }

    @Bean
    public WorkingTimes workingTimes(@Qualifier("jiraApplicationProperties") ApplicationProperties properties, TimeZoneManager zones) {
        return new JiraWorkingTimes(properties, zones);
    }

    @Bean
    public FactStore factStore(ActiveObjects activeObjects) {
        return new AoFactStore(activeObjects);
    }

    @Bean
    public BuildJobs buildJobs(ActiveObjects activeObjects) {
        return new AoBuildJobs(activeObjects);
    }

    @Bean
    public ProjectParts factParts(ProjectManager projects) {
        return new JiraParts(projects);
    }

    @Bean
    public PartWatch partWatch(FactStore facts, ProjectParts factParts, ActiveObjects activeObjects, Transactions transactions, Clock clock) {
        return new PartWatch(facts, new AoChangeMarks(activeObjects), factParts, new AoKnownParts(activeObjects), transactions, clock);
    }

    @Bean
    public FactUpdates factUpdates(Histories histories, FactStore facts, ActiveObjects activeObjects, Locks locks, Transactions transactions, PartWatch watch, Stamps stamps,
                                   Clock clock) {
        return new FactUpdates(histories, facts, new AoChangeMarks(activeObjects), locks, transactions, watch, stamps, clock);
    }

    @Bean
    public FactBuilder factBuilder(Histories histories, FactStore facts, BuildJobs jobs, Locks locks, Transactions transactions, WorkingTimes workingTimes,
                                   FactSettings settings, PartWatch watch, Stamps stamps, Clock clock) {
        return new FactBuilder(histories, facts, jobs, locks, transactions, workingTimes, settings, watch, SharedPace.asConfigured(), stamps, clock);
    }

    @Bean
    public FactWorker factWorker(SchedulerService scheduler, Clock clock, FactBuilder builder, FactUpdates updates) {
        return new FactWorker(scheduler, clock, builder::runAll, updates::takeIn, builder::stop);
    }

    @Bean
    public IssueChangeListener issueChangeListener(EventPublisher events, FactUpdates updates, FactWorker worker) {
        return new IssueChangeListener(events, updates, worker);
    }

    @Bean
    public FactJobs factJobs(BuildJobs jobs, FactWorker worker, AuditLog audit, Transactions transactions, Clock clock) {
        return new FactJobs(jobs, worker, audit, transactions, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob factUpkeepJob(PartWatch watch, FactStore facts, ActiveObjects activeObjects, ProjectParts factParts, Histories histories, FactSettings settings, WorkingTimes times, FactJobs jobs,
                                     Locks locks, Transactions transactions, SchedulerService scheduler, ClusterLockService clusterLocks, Clock clock) {
        FactUpkeep upkeep = new FactUpkeep(watch, facts, new AoChangeMarks(activeObjects), factParts, new AoKnownParts(activeObjects), histories, settings, times, jobs, locks, transactions, clock);
        return new RepeatedJob("io.tandem.metric.upkeep", Duration.ofHours(1), upkeep::run, scheduler, clusterLocks, clock);
    }

    @Bean
    public IssueRecords issueRecords(Histories histories, FactStore facts, CodeHealthSource code, WorkingTimes times) {
        return new IssueRecordService(histories, facts, code, times);
    }

    @Bean
    public FactSearch factSearch(ActiveObjects activeObjects, FactStore facts) {
        return new AoFactSearch(activeObjects, facts);
    }

    @Bean
    public FigureReader figureReader(FactStore facts, FactSearch search, CodeHealthSource code, Capacity capacity, ThresholdReader thresholds, PipelineReader pipelines, Clock clock) {
        return new PipelineFigureReader(new FigureService(facts, search, code, capacity, thresholds, clock), new StoredPipelineSource(pipelines), clock);
    }

    @Bean
    public FigureIssues figureIssues(FactStore facts, FactSearch search, KnownFigures figures) {
        return new FigureIssues(facts, search, figures);
    }

    @Bean
    public WorkHistoryReader workHistoryReader(FactStore facts, Clock clock) {
        return new WorkHistoryService(facts, clock);
    }

    @Bean
    public CompletedWorkReader completedWorkReader(FactStore facts) {
        return new CompletedWorkService(facts);
    }

    @Bean
    public IssueFactReader issueFactReader(FactStore facts) {
        return new IssueFactService(facts);
    }

    @Bean
    public SavedFilters savedFilters(SearchService search, @Qualifier("jiraUserManager") UserManager users) {
        return new JiraSavedFilters(search, users);
    }

    @Bean
    public FigureScopes figureScopes(SavedFilters filters) {
        return new FigureScopes(filters);
    }

    @Bean
    public FigureSearch figureSearch(FigureIssues issues, FigureScopes scopes, ProjectAccess access) {
        return new FigureSearch(issues, scopes, access);
    }
}
