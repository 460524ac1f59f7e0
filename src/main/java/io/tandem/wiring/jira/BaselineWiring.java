package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import io.tandem.adapter.jira.plan.JiraCalendars;
import io.tandem.adapter.jira.plan.JiraReleaseScope;
import io.tandem.adapter.store.baseline.AoBaselineStore;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.baseline.BaselineAccess;
import io.tandem.plan.baseline.BaselineReader;
import io.tandem.plan.baseline.BaselineService;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.port.Calendars;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Releases' baselines. */
@Configuration(proxyBeanMethods = false)
public class BaselineWiring {
    @Bean
    public BaselineStore baselineStore(ActiveObjects activeObjects) {
        return new AoBaselineStore(activeObjects);
    }

    @Bean
    public Calendars planCalendars(WorkingTimes times) {
        return new JiraCalendars(times);
    }

    @Bean
    public ReleaseScope releaseScope(SearchService search, IssueManager issues, CustomFieldManager customFields) {
        return new JiraReleaseScope(search, issues, customFields);
    }

    @Bean
    public BaselineAccess baselineAccess(ProjectAccess projects) {
        return new BaselineAccess(projects);
    }

    @Bean
    public BaselineService baselineService(BaselineStore store, BufferReleases releases, ReleaseScope scope, BaselineAccess access, AuditLog audit, Stamps stamps, Transactions transactions, Clock clock) {
        return new BaselineService(store, releases, scope, access, audit, stamps, transactions, clock);
    }

    @Bean
    public BaselineReader baselineReader(BaselineStore store, BufferReleases releases, ReleaseScope scope, BaselineAccess access, ProjectAccess projects, Calendars calendars) {
        return new BaselineReader(store, releases, scope, access, projects, calendars);
    }
}
