package io.tandem.ui.jira.debt;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.ui.jira.ProjectPage;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The page of suggestions: names the project, tells whether this person may have its issues read, and asks for the page's script. */
public final class SuggestionPageContext implements ContextProvider {
    private final PageBuilderService pages;
    private final CurrentUser currentUser;
    private final ProjectAccess access;

    @Inject
    public SuggestionPageContext(PageBuilderService pages, CurrentUser currentUser, ProjectAccess access) {
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
        Map<String, Object> shown = new HashMap<>(ProjectPage.show(pages, "io.tandem:debt-suggestions", context));
        String projectKey = String.valueOf(shown.get("projectKey"));
        shown.put("mayScan", currentUser.find().filter(viewer -> access.mayAdministerProject(viewer, projectKey)).isPresent());
        return shown;
    }
}
