package io.tandem.adapter.jira.scorecard;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.port.Components;
import java.util.Comparator;
import java.util.List;

/** Components by Jira's project. */
public final class JiraComponents implements Components {
    private final ProjectManager projects;

    public JiraComponents(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<ComponentRef> list(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getComponents().stream().map(component -> new ComponentRef(component.getId(), component.getName()))
            .sorted(Comparator.comparing(ComponentRef::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
