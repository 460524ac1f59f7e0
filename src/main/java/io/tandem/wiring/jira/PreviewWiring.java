package io.tandem.wiring.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.adapter.jira.review.JiraRelatedIssues;
import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.Totals;
import io.tandem.review.BoardService;
import io.tandem.review.ModuleCheck;
import io.tandem.review.PreviewService;
import io.tandem.review.port.DebtStanding;
import io.tandem.review.port.ForecastPreview;
import io.tandem.review.port.RelatedIssues;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.port.ProjectAccess;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change review shows of a change before the vote. */
@Configuration(proxyBeanMethods = false)
public class PreviewWiring {
    @Bean
    public RelatedIssues relatedIssues(IssueManager issues, IssueLinkManager links, CustomFieldManager customFields, SearchService search, PermissionManager permissions,
            @Qualifier("jiraUserManager") UserManager users) {
        return new JiraRelatedIssues(issues, links, customFields, search, permissions, users);
    }

    @Bean
    public DebtStanding debtStanding(DebtOverview debts) {
        return projectKey -> {
            Totals totals = debts.getTotals(projectKey);
            return new DebtStanding.Debt(totals.items(), totals.principal(), totals.interest());
        };
    }

    @Bean
    public PreviewService previewService(ReviewStore store, ReviewedIssues issues, ProjectAccess access, BoardService boards, ForecastPreview forecast, DebtStanding debts, RelatedIssues related,
            ModuleCheck modules) {
        return new PreviewService(store, issues, access, boards, forecast, debts, related, modules);
    }
}
