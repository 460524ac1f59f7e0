package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import io.tandem.adapter.jira.review.JiraWorkingCalendar;
import io.tandem.adapter.jira.review.RecordedActuals;
import io.tandem.adapter.jira.team.WorkingGroupSides;
import io.tandem.adapter.store.review.AoReviewHistory;
import io.tandem.metric.api.IssueRecords;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.review.BoardService;
import io.tandem.review.OutcomeEvidence;
import io.tandem.review.OutcomeService;
import io.tandem.review.ReviewDesk;
import io.tandem.review.StatisticsService;
import io.tandem.review.port.ActualsSource;
import io.tandem.review.port.ReviewHistory;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.Sides;
import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import io.tandem.team.api.WorkingGroups;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What came of changes, and how the boards work. */
@Configuration(proxyBeanMethods = false)
public class OutcomeWiring {
    @Bean
    public WorkingCalendar workingCalendar(WorkingTimes times) {
        return new JiraWorkingCalendar(times);
    }

    @Bean
    public ActualsSource actualsSource(IssueManager issues, IssueLinkManager links, IssueRecords records) {
        return new RecordedActuals(issues, links, records);
    }

    @Bean
    public OutcomeEvidence outcomeEvidence(ReviewStore store, ActualsSource source, WorkingCalendar calendar, Clock clock) {
        return new OutcomeEvidence(store, source, calendar, clock);
    }

    @Bean
    public ReviewHistory reviewHistory(ActiveObjects activeObjects) {
        return new AoReviewHistory(activeObjects);
    }

    @Bean
    public Sides sides(WorkingGroups groups) {
        return new WorkingGroupSides(groups);
    }

    @Bean
    public StatisticsService statisticsService(ReviewHistory history, Sides sides, ProjectAccess access, WorkingCalendar calendar, Clock clock) {
        return new StatisticsService(history, sides, access, calendar, clock);
    }

    @Bean
    public OutcomeService outcomeService(ReviewDesk desk, BoardService boards, OutcomeEvidence evidence, AuditLog audit, Transactions transactions, Clock clock) {
        return new OutcomeService(desk, boards, evidence, audit, transactions, clock);
    }
}
