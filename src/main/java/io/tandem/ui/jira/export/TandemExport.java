package io.tandem.ui.jira.export;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** The page of the export ({@code ?project=KEY} chooses one): a frame only, the page's script asks the API as the viewer. */
public class TandemExport extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String SUCCESS = "success";

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return SUCCESS;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return SUCCESS;
    }
}
