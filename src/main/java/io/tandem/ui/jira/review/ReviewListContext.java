package io.tandem.ui.jira.review;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.ui.jira.ProjectPage;
import jakarta.inject.Inject;
import java.util.Map;

/** The project page "Change reviews": names the project, offers its administrators the settings, and asks for the page's script, which reads everything else by REST as the viewer. */
public final class ReviewListContext implements ContextProvider {
    private final PageBuilderService pages;
    private final CurrentUser currentUser;
    private final ProjectAccess access;

    @Inject
    public ReviewListContext(PageBuilderService pages, CurrentUser currentUser, ProjectAccess access) {
        this.pages = pages;
        this.currentUser = currentUser;
        this.access = access;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = ProjectPage.show(pages, "io.tandem:review-list", context);
        shown.put("mayAdminister", currentUser.find().filter(viewer -> access.mayAdministerProject(viewer, String.valueOf(shown.get("projectKey")))).isPresent());
        return shown;
    }
}
