package io.tandem.sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.api.AccessApis;
import io.tandem.sandbox.jira.api.ActivityApis;
import io.tandem.sandbox.jira.api.CustomFields;
import io.tandem.sandbox.jira.api.ConstantsApi;
import io.tandem.sandbox.jira.api.IssueManagerApi;
import io.tandem.sandbox.jira.api.IssueServiceApi;
import io.tandem.sandbox.jira.api.LinkApis;
import io.tandem.sandbox.jira.api.MailApi;
import io.tandem.sandbox.jira.api.Offer;
import io.tandem.sandbox.jira.api.ProjectApis;
import io.tandem.sandbox.jira.api.SearchApi;
import io.tandem.sandbox.jira.api.SettingsApi;
import io.tandem.sandbox.jira.api.UserApis;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.api.WorkflowsApi;

/** Provides Jira's Java services to the add-on. */
final class JavaApi {
    private final Jira jira;
    private final Product product;

    JavaApi(Jira jira) {
        this.jira = jira;
        this.product = jira.product();
    }

    void provide() {
        issues();
        projects();
        people();
        offer(ApplicationProperties.class, new SettingsApi(jira.store().desk(), product));
        MailApi mail = new MailApi(product, jira.store().desk());
        offer(MailQueue.class, mail);
        offer(MailServerManager.class, mail);
    }

    private void issues() {
        Views views = jira.views();
        offer(IssueManager.class, new IssueManagerApi(views, jira.changes()));
        offer(IssueService.class, new IssueServiceApi(views, jira.access(), jira.changes(), jira.transitions()));
        SearchApi search = new SearchApi(views, jira.search(), jira.scopes());
        offer(SearchService.class, search);
        offer(IssueDocumentSearchService.class, search);
        offer(ChangeHistoryManager.class, new ActivityApis.Histories(views));
        offer(CommentManager.class, new ActivityApis.Comments(views, jira.changes()));
        offer(WorklogManager.class, new ActivityApis.Worklogs(views, jira.changes()));
        offer(LabelManager.class, new ActivityApis.Labels(views, jira.changes()));
        offer(WatcherManager.class, new ActivityApis.Watchers(views, jira.changes()));
        offer(IssueLinkManager.class, new LinkApis.Links(views, jira.changes(), jira.access()));
        offer(IssueLinkTypeManager.class, new LinkApis.LinkTypes(views));
        offer(CustomFieldManager.class, new CustomFields());
        offer(ConstantsManager.class, new ConstantsApi(views));
        offer(WorkflowManager.class, new WorkflowsApi(views));
    }

    private void projects() {
        Views views = jira.views();
        offer(ProjectManager.class, new ProjectApis.Projects(views));
        offer(VersionManager.class, new ProjectApis.Versions(views));
        offer(ProjectComponentManager.class, new ProjectApis.Components(views));
        offer(PermissionManager.class, new AccessApis.Permissions(views, jira.access()));
        offer(GlobalPermissionManager.class, new AccessApis.GlobalPermissions(jira.access()));
        offer(ProjectRoleManager.class, new AccessApis.Roles(views));
        offer(GroupManager.class, new AccessApis.Groups(views));
    }

    private void people() {
        Views views = jira.views();
        offer(UserManager.class, new UserApis.Users(views));
        offer(UserSearchService.class, new UserApis.UserSearch(views));
        offer(JiraAuthenticationContext.class, new UserApis.Authentication(product));
        offer(I18nHelper.BeanFactory.class, new UserApis.TextsFactory(product, views));
        offer(TimeZoneManager.class, new UserApis.Zones(views));
        offer(LocaleManager.class, new UserApis.Languages(views));
        offer(UserPropertyManager.class, new UserApis.Properties(jira.store().desk()));
    }

    private <T> void offer(Class<T> type, Object handler) {
        product.provide(type, Offer.as(type, handler));
    }
}
