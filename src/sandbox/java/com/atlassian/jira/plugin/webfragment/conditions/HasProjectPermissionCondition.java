package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.host.HostSession;
import java.util.Map;

/** Shows where the user has the project permission that the parameter {@code permission} names. */
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) {
        permission = new ProjectPermissionKey(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getProject() != null && HostSession.product().service(PermissionManager.class).hasPermission(permission, jiraHelper.getProject(), user);
    }
}
