package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** A post function with the issue and the caller at hand. */
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
    public AbstractJiraFunctionProvider() {
    }

    @SuppressWarnings("rawtypes")
    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }

    @SuppressWarnings("rawtypes")
    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return (ApplicationUser) transientVars.get("sandbox.caller");
    }

    @SuppressWarnings("rawtypes")
    protected String getCallerKey(Map transientVars, Map args) {
        ApplicationUser caller = getCallerUser(transientVars, args);
        return caller == null ? null : caller.getKey();
    }
}
