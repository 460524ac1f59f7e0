package io.tandem.adapter.jira.metric;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowManager;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.metric.settings.port.ProjectWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types of a project, and the statuses the workflows of those types lead through. */
public final class JiraProjectWords implements ProjectWords {
    private final ProjectManager projects;
    private final WorkflowManager workflows;
    private final WorkingTimes times;

    public JiraProjectWords(ProjectManager projects, WorkflowManager workflows, WorkingTimes times) {
        this.projects = projects;
        this.workflows = workflows;
        this.times = times;
    }

    @Override
    public List<Word> listStatuses(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        Map<String, Word> statuses = new LinkedHashMap<>();
        types(project).forEach(type -> workflows.getWorkflow(project.getId(), type.getId()).getLinkedStatusObjects().forEach(status -> statuses.putIfAbsent(status.getId(), word(status))));
        return List.copyOf(statuses.values());
    }

    @Override
    public List<Word> listTypes(String projectKey) {
        return types(projects.getProjectObjByKey(projectKey)).stream().map(type -> new Word(type.getId(), type.getName(), "")).toList();
    }

    @Override
    public double daysPerWeek() {
        return times.get().daysPerWeek();
    }

    private static Word word(Status status) {
        return new Word(status.getId(), status.getName(), JiraStatuses.category(status).name());
    }

    private static Collection<IssueType> types(Project project) {
        return project == null ? List.of() : project.getIssueTypes();
    }
}
