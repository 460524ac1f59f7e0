package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** The host services taken in Jira alone. The index file {@code imports-jira} says the same; a test compares the two. */
@SuppressWarnings("unused")
final class JiraImports {
    @JiraImport ActiveObjects activeObjects;
    @JiraImport IssueManager issueManager;
    @JiraImport ProjectManager projectManager;
    @JiraImport GlobalPermissionManager globalPermissionManager;
    @JiraImport JiraAuthenticationContext authenticationContext;
    @JiraImport PermissionManager permissionManager;
    @JiraImport ProjectRoleManager projectRoleManager;
    @JiraImport("jiraUserManager") UserManager userManager;
    @JiraImport PageBuilderService pageBuilderService;
    @JiraImport("salApplicationProperties") ApplicationProperties salApplicationProperties;
    @JiraImport SchedulerService schedulerService;
    @JiraImport ClusterLockService clusterLockService;
    @JiraImport SearchService searchService;
    @JiraImport ConstantsManager constantsManager;
    @JiraImport("jiraApplicationProperties") com.atlassian.jira.config.properties.ApplicationProperties jiraApplicationProperties;
    @JiraImport ChangeHistoryManager changeHistoryManager;
    @JiraImport VersionManager versionManager;
    @JiraImport EventPublisher eventPublisher;
    @JiraImport CustomFieldManager customFieldManager;
    @JiraImport WorklogManager worklogManager;
    @JiraImport TimeZoneManager timeZoneManager;
    @JiraImport LocaleManager localeManager;
    @JiraImport CommentManager commentManager;
    @JiraImport UserPropertyManager userPropertyManager;
    @JiraImport MailQueue mailQueue;
    @JiraImport MailServerManager mailServerManager;
    @JiraImport IssueLinkManager issueLinkManager;
    @JiraImport IssueService issueService;
    @JiraImport WorkflowManager workflowManager;

    private JiraImports() { }
}
