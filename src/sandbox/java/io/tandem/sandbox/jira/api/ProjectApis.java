package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.EntityNotFoundException;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.ProjectStore;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** ProjectManager, VersionManager and ProjectComponentManager. */
public final class ProjectApis {
    private ProjectApis() {
    }

    /** ProjectManager. */
    public record Projects(Views views) {
        public Project getProjectObj(Long id) {
            return id == null ? null : views.project(id);
        }

        public Project getProjectObjByKey(String projectKey) {
            return projectKey == null ? null : store().find(projectKey).map(views::project).orElse(null);
        }

        public Project getProjectObjByKeyIgnoreCase(String projectKey) {
            return getProjectObjByKey(projectKey);
        }

        public Project getProjectByCurrentKey(String projectKey) {
            return getProjectObjByKey(projectKey);
        }

        public Project getProjectByCurrentKeyIgnoreCase(String projectKey) {
            return getProjectObjByKey(projectKey);
        }

        public Project getProjectObjByName(String projectName) {
            return store().findByName(projectName).map(views::project).orElse(null);
        }

        public List<Project> getProjects() {
            return store().list().stream().map(views::project).toList();
        }

        public List<Project> getProjectObjects() {
            return getProjects();
        }

        public long getProjectCount() {
            return store().list().size();
        }

        public Set<String> getAllProjectKeys(Long projectId) {
            return Set.of(views.project(projectId).getKey());
        }

        private ProjectStore store() {
            return views.store().projects();
        }
    }

    /** VersionManager. */
    public record Versions(Views views) {
        public Version getVersion(Long id) {
            return id == null ? null : views.version(id);
        }

        public Version getVersion(Long projectId, String versionName) {
            return views.store().projects().version(projectId, versionName).map(views::version).orElse(null);
        }

        public List<Version> getVersions(Long projectId) {
            return list(projectId, version -> true);
        }

        public List<Version> getVersions(Long projectId, boolean includeArchived) {
            return list(projectId, version -> includeArchived || !version.archived());
        }

        public List<Version> getVersions(Project project) {
            return getVersions(project.getId());
        }

        public Collection<Version> getVersionsUnreleased(Long projectId, boolean includeArchived) {
            return list(projectId, version -> !version.released() && (includeArchived || !version.archived()));
        }

        public Collection<Version> getVersionsReleased(Long projectId, boolean includeArchived) {
            return list(projectId, version -> version.released() && (includeArchived || !version.archived()));
        }

        public Collection<Issue> getIssuesWithFixVersion(Version version) {
            return views.store().issues().list("where i.id in (select issue_id from jira_issue_version where version_id = ? and fix = true) order by i.id", version.getId()).stream()
                .map(data -> (Issue) views.issue(data)).toList();
        }

        public Collection<Issue> getIssuesWithAffectsVersion(Version version) {
            return views.store().issues().list("where i.id in (select issue_id from jira_issue_version where version_id = ? and fix = false) order by i.id", version.getId()).stream()
                .map(data -> (Issue) views.issue(data)).toList();
        }

        public Collection<Long> getIssueIdsWithFixVersion(Version version) {
            return views.store().issues().ids("where i.id in (select issue_id from jira_issue_version where version_id = ? and fix = true) order by i.id", version.getId());
        }

        private List<Version> list(Long projectId, Predicate<VersionRow> wanted) {
            return views.store().projects().versions(projectId).stream().filter(wanted).map(views::version).toList();
        }
    }

    /** ProjectComponentManager. */
    public record Components(Views views) {
        public ProjectComponent find(Long id) throws EntityNotFoundException {
            ProjectComponent component = views.component(id);
            if (component == null) {
                throw new EntityNotFoundException("The component with id '" + id + "' does not exist.");
            }
            return component;
        }

        public Collection<ProjectComponent> findAllForProject(Long projectId) {
            return views.store().projects().components(projectId).stream().map(views::component).toList();
        }

        public ProjectComponent findByComponentName(Long projectId, String componentName) {
            return views.store().projects().component(projectId, componentName).map(views::component).orElse(null);
        }

        public Collection<ProjectComponent> findComponentsByIssue(Issue issue) {
            return issue.getComponents();
        }
    }
}
