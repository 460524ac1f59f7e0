package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.adapter.jira.JiraCurrentUser;
import io.tandem.adapter.jira.JiraPeople;
import io.tandem.adapter.jira.JiraProjectAccess;
import io.tandem.adapter.platform.LinkSelfTest;
import io.tandem.adapter.store.shared.AoAuditLog;
import io.tandem.adapter.store.shared.AoFirstAnswers;
import io.tandem.adapter.store.shared.AoStamps;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.rest.support.Answers;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.KeptMemory;
import io.tandem.shared.port.FirstAnswers;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.SelfTest;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every feature stands on: people, permissions, transactions, the audit trail. */
@Configuration(proxyBeanMethods = false)
public class HouseWiring {
    private static final int KEPT_PIECES = 500;
    private static final Duration KEPT_LONGEST = Duration.ofMinutes(1);

    @Bean
    public People people(@Qualifier("jiraUserManager") UserManager users) {
        return new JiraPeople(users);
    }

    @Bean
    public CurrentUser currentUser(JiraAuthenticationContext authentication) {
        return new JiraCurrentUser(authentication);
    }

    @Bean
    public ProjectAccess projectAccess(@Qualifier("jiraUserManager") UserManager users, ProjectManager projects, IssueManager issues,
            PermissionManager permissions, GlobalPermissionManager globalPermissions, ProjectRoleManager roles) {
        return new JiraProjectAccess(users, projects, issues, permissions, globalPermissions, roles);
    }

    @Bean
    public Transactions transactions(ActiveObjects activeObjects) {
        return new AoTransactions(activeObjects);
    }

    @Bean
    public AoAuditLog auditLog(ActiveObjects activeObjects, Clock clock) {
        return new AoAuditLog(activeObjects, clock);
    }

    @Bean
    public FirstAnswers firstAnswers(ActiveObjects activeObjects, Clock clock) {
        return new AoFirstAnswers(activeObjects, clock);
    }

    @Bean
    public Stamps stamps(ActiveObjects activeObjects) {
        return new AoStamps(activeObjects);
    }

    /** One memory per node; the stamps say what of it still holds. */
    @Bean
    public KeptMemory keptMemory(Clock clock) {
        return new KeptMemory(clock, KEPT_PIECES, KEPT_LONGEST);
    }

    @Bean
    public Guard guard(CurrentUser currentUser, ProjectAccess access) {
        return new Guard(currentUser, access);
    }

    @Bean
    public Answers answers(Texts texts) {
        return new Answers(texts);
    }

    @Bean
    public SelfTest selfTest() {
        return new LinkSelfTest("jira", HouseWiring.class.getClassLoader());
    }

    @Bean
    public OncePerKey oncePerKey(FirstAnswers answers, Transactions transactions) {
        return new OncePerKey(answers, transactions);
    }
}
