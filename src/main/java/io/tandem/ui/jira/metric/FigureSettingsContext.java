package io.tandem.ui.jira.metric;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.ui.jira.ProjectPage;
import jakarta.inject.Inject;
import java.util.Map;

/** Names the project and asks for the page's script, which reads everything else by REST as the viewer. */
public final class FigureSettingsContext implements ContextProvider {
    private final PageBuilderService pages;

    @Inject
    public FigureSettingsContext(PageBuilderService pages) {
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return ProjectPage.show(pages, "io.tandem:figure-settings", context);
    }
}
