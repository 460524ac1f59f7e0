package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition with the issue and the caller at hand. */
public abstract class AbstractJiraCondition implements Condition {
    public AbstractJiraCondition() {
    }

    @SuppressWarnings("rawtypes")
    protected Issue getIssue(Map transientVars) {
        return (Issue) transientVars.get("issue");
    }

    @SuppressWarnings("rawtypes")
    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return (ApplicationUser) transientVars.get("sandbox.caller");
    }
}
