package io.tandem.ui.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;

/** A page in a project's sidebar whose script reads everything by REST as the viewer: the template only has to know which project it stands in. */
public final class ProjectPage {
    private ProjectPage() { }

    /** The context with {@code projectKey} and {@code projectName}, and the page's script asked for; unchanged where there is no project. */
    public static Map<String, Object> show(PageBuilderService pages, String webResource, Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        if (context.get("project") instanceof Project project) {
            pages.assembler().resources().requireWebResource(webResource);
            shown.put("projectKey", project.getKey());
            shown.put("projectName", project.getName());
        }
        return shown;
    }
}
