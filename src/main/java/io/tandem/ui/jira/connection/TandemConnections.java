package io.tandem.ui.jira.connection;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** The administration page of the connections: a frame only, the page's script asks the API. */
public class TandemConnections extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String SUCCESS = "success";

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return hasGlobalPermission(GlobalPermissionKey.SYSTEM_ADMIN) ? SUCCESS : PERMISSION_VIOLATION_RESULT;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }
}
