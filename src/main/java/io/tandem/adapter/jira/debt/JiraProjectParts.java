package io.tandem.adapter.jira.debt;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.ProjectParts;
import java.util.Comparator;
import java.util.List;

/** Components and releases by Jira's project. */
public final class JiraProjectParts implements ProjectParts {
    private final ProjectManager projects;

    public JiraProjectParts(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<ComponentRef> listComponents(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getComponents().stream().map(component -> new ComponentRef(component.getId(), component.getName()))
            .sorted(Comparator.comparing(ComponentRef::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public List<ReleaseRef> listReleases(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getVersions().stream().filter(version -> !version.isArchived()).map(JiraProjectParts::release).toList();
    }

    @Override
    public List<AnyRelease> listEveryRelease(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getVersions().stream().map(version -> new AnyRelease(release(version), version.isArchived())).toList();
    }

    private static ReleaseRef release(Version version) {
        return new ReleaseRef(version.getId(), version.getName());
    }
}
