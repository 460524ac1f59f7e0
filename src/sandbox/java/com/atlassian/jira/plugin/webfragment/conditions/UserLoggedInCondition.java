package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import io.tandem.sandbox.host.HostSession;
import java.util.Map;

/** Shows to everybody who is logged in. */
public class UserLoggedInCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return HostSession.user().isPresent();
    }
}
