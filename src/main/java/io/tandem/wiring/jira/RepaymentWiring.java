package io.tandem.wiring.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.adapter.jira.debt.JiraPlannedReleases;
import io.tandem.adapter.jira.debt.JiraReleaseIssues;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtReader;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.repayment.ReleaseRooms;
import io.tandem.debt.repayment.RepaymentPlanning;
import io.tandem.debt.repayment.RepaymentRelease;
import io.tandem.debt.repayment.port.PlannedReleases;
import io.tandem.debt.repayment.port.ReleaseIssues;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.shared.port.Transactions;
import io.tandem.team.api.WorkingGroups;
import io.tandem.team.port.WorkingWeeks;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The repayment planner. */
@Configuration(proxyBeanMethods = false)
public class RepaymentWiring {
    @Bean
    public PlannedReleases repaymentReleases(ProjectManager projects) {
        return new JiraPlannedReleases(projects);
    }

    @Bean
    public ReleaseIssues repaymentIssues(IssueManager issues, IssueService service, PermissionManager permissions, @Qualifier("jiraUserManager") UserManager users) {
        return new JiraReleaseIssues(issues, service, permissions, users);
    }

    @Bean
    public ReleaseRooms repaymentRooms(PlannedReleases releases, WorkingGroups groups, WorkingWeeks weeks, WorkHistoryReader histories) {
        return new ReleaseRooms(releases, groups, weeks::get, histories);
    }

    @Bean
    public RepaymentPlanning repaymentPlanning(DebtStore store, DebtAccess access, DebtReader reader, ReleaseRooms rooms, PlannedReleases releases) {
        return new RepaymentPlanning(store, access, reader, rooms, releases);
    }

    @Bean
    public RepaymentRelease repaymentRelease(DebtStore store, DebtAccess access, DebtReader reader, DebtWriter writer, PlannedReleases releases, ReleaseIssues issues, Transactions transactions,
                                             Clock clock) {
        return new RepaymentRelease(store, access, reader, writer, releases, issues, transactions, clock);
    }
}
