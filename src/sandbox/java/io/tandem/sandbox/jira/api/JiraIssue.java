package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.model.IssueData;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An issue in the add-on's hands: its own copy of the row; changes reach the store only through IssueManager or IssueService. */
@SuppressWarnings("rawtypes")
public final class JiraIssue extends ReadIssue implements MutableIssue {
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();

    JiraIssue(Views views, IssueData data) {
        super(views, data);
    }

    /** A copy of the row as it is now. */
    public IssueData data() {
        return d.copy();
    }

    public Map<String, ModifiedValue> getModifiedFields() {
        return Map.copyOf(modified);
    }

    public void resetModifiedFields() {
        modified.clear();
    }

    public void setProjectObject(Project project) {
        d.projectId = project.getId();
        d.projectKey = project.getKey();
    }

    public void setProjectId(Long projectId) {
        setProjectObject(views.project(projectId));
    }

    public void setIssueType(IssueType issueType) {
        setIssueTypeId(issueType.getId());
    }

    public void setIssueTypeId(String issueTypeId) {
        d.typeId = changed("issuetype", d.typeId, Long.valueOf(issueTypeId));
    }

    public void setSummary(String summary) {
        d.summary = changed("summary", d.summary, summary);
    }

    public void setDescription(String description) {
        d.description = changed("description", d.description, description);
    }

    public void setEnvironment(String environment) {
        d.environment = changed("environment", d.environment, environment);
    }

    public void setAssignee(ApplicationUser assignee) {
        setAssigneeId(Views.key(assignee));
    }

    public void setAssigneeId(String assigneeId) {
        d.assignee = changed("assignee", d.assignee, assigneeId);
    }

    public void setReporter(ApplicationUser reporter) {
        setReporterId(Views.key(reporter));
    }

    public void setReporterId(String reporterId) {
        d.reporter = changed("reporter", d.reporter, reporterId);
    }

    public void setComponent(Collection<ProjectComponent> components) {
        d.components = changed("components", d.components, ids(components, ProjectComponent::getId));
    }

    public void setAffectedVersions(Collection<Version> affectedVersions) {
        d.affectedVersions = changed("versions", d.affectedVersions, ids(affectedVersions, Version::getId));
    }

    public void setFixVersions(Collection<Version> fixVersions) {
        d.fixVersions = changed("fixVersions", d.fixVersions, ids(fixVersions, Version::getId));
    }

    public void setDueDate(Timestamp dueDate) {
        d.due = changed("duedate", d.due, dueDate == null ? null : dueDate.toLocalDateTime().toLocalDate());
    }

    public void setSecurityLevelId(Long securityLevelId) {
        d.securityLevel = changed("security", d.securityLevel, securityLevelId);
    }

    public void setPriority(Priority priority) {
        setPriorityId(priority == null ? null : priority.getId());
    }

    public void setPriorityId(String priorityId) {
        d.priorityId = changed("priority", d.priorityId, number(priorityId));
    }

    public void setResolution(Resolution resolution) {
        setResolutionId(resolution == null ? null : resolution.getId());
    }

    public void setResolutionId(String resolutionId) {
        d.resolutionId = changed("resolution", d.resolutionId, number(resolutionId));
    }

    public void setResolutionDate(Timestamp resolutionDate) {
        d.resolved = resolutionDate == null ? null : resolutionDate.toInstant();
    }

    public void setStatus(Status status) {
        setStatusId(status.getId());
    }

    public void setStatusId(String statusId) {
        d.statusId = changed("status", d.statusId, Long.valueOf(statusId));
    }

    public void setKey(String key) {
        d.projectKey = key.substring(0, key.lastIndexOf('-'));
        d.number = Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    public void setNumber(Long number) {
        d.number = number;
    }

    public void setCreated(Timestamp created) {
        d.created = created.toInstant();
    }

    public void setUpdated(Timestamp updated) {
        d.updated = updated.toInstant();
    }

    public void setOriginalEstimate(Long originalEstimate) {
        d.originalEstimate = changed("timeoriginalestimate", d.originalEstimate, originalEstimate);
    }

    public void setEstimate(Long estimate) {
        d.remainingEstimate = changed("timeestimate", d.remainingEstimate, estimate);
    }

    public void setTimeSpent(Long timeSpent) {
        d.timeSpent = changed("timespent", d.timeSpent, timeSpent);
    }

    public void setParentId(Long parentId) {
        d.parentKey = views.issue(parentId).getKey();
    }

    public void setParentObject(Issue parentIssue) {
        d.parentKey = parentIssue == null ? null : parentIssue.getKey();
    }

    public void setLabels(Set<Label> labels) {
        d.labels = changed("labels", d.labels, labels.stream().map(Label::getLabel).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public void setCustomFieldValue(CustomField customField, Object value) {
        CustomFields.set(d, customField.getId(), value);
    }

    public void setExternalFieldValue(String fieldId, Object newValue) {
        setExternalFieldValue(fieldId, null, newValue);
    }

    public void setExternalFieldValue(String fieldId, Object oldValue, Object newValue) {
        modified.put(fieldId, new ModifiedValue<>(oldValue, newValue));
    }

    private <T> T changed(String field, T before, T after) {
        if (!Objects.equals(before, after)) {
            modified.put(field, new ModifiedValue<>(before, after));
        }
        return after;
    }

    private static Long number(String id) {
        return id == null ? null : Long.valueOf(id);
    }

    private static <T> List<Long> ids(Collection<T> parts, Function<T, Long> id) {
        return parts == null ? new ArrayList<>() : new ArrayList<>(parts.stream().map(id).toList());
    }
}
