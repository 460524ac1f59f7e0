package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import java.util.Map;

/** Shows to Jira administrators. */
public class UserIsAdminCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return HostSession.user().map(HostUser::systemAdministrator).orElse(false);
    }
}
