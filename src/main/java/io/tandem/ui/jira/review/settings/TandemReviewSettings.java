package io.tandem.ui.jira.review.settings;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.ProjectAccess;
import jakarta.inject.Inject;

/**
 * The settings of a project's change reviews ({@code ?projectKey=}): a frame only, the page's script asks the API. Administrators of the project get it among the project's settings, everybody else as
 * a page of its own on which they read, or are told that there is no such project.
 */
public class TandemReviewSettings extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String SUCCESS = "success";
    private static final String READ_ONLY = "readonly";

    private final transient CurrentUser currentUser;
    private final transient ProjectAccess access;
    private String projectKey = "";

    @Inject
    public TandemReviewSettings(CurrentUser currentUser, ProjectAccess access) {
        this.currentUser = currentUser;
        this.access = access;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    /** As the address gave it. */
    public String getProjectKey() {
        return projectKey;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return currentUser.find().filter(viewer -> access.mayAdministerProject(viewer, projectKey)).isPresent() ? SUCCESS : READ_ONLY;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }
}
