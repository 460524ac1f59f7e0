package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import io.tandem.adapter.jira.plan.JiraCalendars;
import io.tandem.adapter.jira.plan.JiraReleaseScope;
import io.tandem.adapter.store.baseline.AoBaselineStore;
import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.api.ForecastReader;
import io.tandem.plan.baseline.BaselineAccess;
import io.tandem.plan.baseline.BaselineReader;
import io.tandem.plan.baseline.BaselineService;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.deviation.BaselineDeviations;
import io.tandem.plan.deviation.DeviationService;
import io.tandem.plan.deviation.StandingService;
import io.tandem.plan.deviation.port.LostTime;
import io.tandem.plan.port.Calendars;
import io.tandem.plan.value.BaselineValues;
import io.tandem.plan.value.ValueDesk;
import io.tandem.plan.value.ValueService;
import io.tandem.review.api.ReviewOverview;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Releases' baselines, what their work is worth, and why it takes longer. */
@Configuration(proxyBeanMethods = false)
public class BaselineWiring {
    @Bean
    public BaselineStore baselineStore(ActiveObjects activeObjects) {
        return new AoBaselineStore(activeObjects);
    }

    @Bean
    public Calendars planCalendars(WorkingTimes times, FactSettings settings) {
        return new JiraCalendars(times, settings);
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

    @Bean
    public ValueDesk valueDesk(BaselineStore store, ReleaseScope scope, IssueFactReader facts, Calendars calendars) {
        return new ValueDesk(store, scope, facts, calendars);
    }

    @Bean
    public ValueService planFigures(BaselineStore store, BufferReleases releases, ValueDesk desk, Calendars calendars, Clock clock) {
        return new ValueService(store, releases, desk, calendars, clock);
    }

    @Bean
    public BaselineValues baselineValues(BaselineReader baselines, ValueDesk desk, ValueService values, Calendars calendars, Clock clock) {
        return new BaselineValues(baselines, desk, values, calendars, clock);
    }

    @Bean
    public LostTime reviewWaits(ReviewOverview reviews) {
        return new ReviewWaits(reviews);
    }

    @Bean
    public DeviationService deviationService(IssueFactReader facts, List<LostTime> sources, Calendars calendars) {
        return new DeviationService(facts, sources, calendars);
    }

    @Bean
    public BaselineDeviations baselineDeviations(BaselineReader baselines, BaselineStore store, ReleaseScope scope, DeviationService deviations, ProjectAccess projects, Calendars calendars, Clock clock) {
        return new BaselineDeviations(baselines, store, scope, deviations, projects, calendars, clock);
    }

    @Bean
    public StandingService releaseStandings(BufferReleases releases, BaselineStore baselines, ReleaseScope scope, ForecastReader forecasts, DeviationService deviations, Calendars calendars, Clock clock) {
        return new StandingService(releases, baselines, scope, forecasts, deviations, calendars, clock);
    }
}
