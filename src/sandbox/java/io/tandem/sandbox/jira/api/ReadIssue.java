package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reading half of an issue: the row at hand, everything else when asked for. */
abstract class ReadIssue {
    final Views views;
    final IssueData d;

    ReadIssue(Views views, IssueData data) {
        this.views = views;
        this.d = data.copy();
    }

    public Long getId() {
        return d.id == 0 ? null : Long.valueOf(d.id);
    }

    public String getKey() {
        return d.number == 0 ? null : d.key();
    }

    public Long getNumber() {
        return d.number;
    }

    public Project getProjectObject() {
        return views.project(d.projectId);
    }

    public Long getProjectId() {
        return d.projectId;
    }

    public IssueType getIssueType() {
        return views.type(d.typeId);
    }

    public String getIssueTypeId() {
        return Long.toString(d.typeId);
    }

    public String getSummary() {
        return d.summary;
    }

    public String getDescription() {
        return d.description;
    }

    public String getEnvironment() {
        return d.environment;
    }

    public ApplicationUser getAssignee() {
        return views.user(d.assignee);
    }

    public String getAssigneeId() {
        return d.assignee;
    }

    public ApplicationUser getReporter() {
        return views.user(d.reporter);
    }

    public String getReporterId() {
        return d.reporter;
    }

    public ApplicationUser getCreator() {
        return views.user(d.creator);
    }

    public String getCreatorId() {
        return d.creator;
    }

    public Collection<ProjectComponent> getComponents() {
        return d.components.stream().map(id -> views.component(id)).filter(Objects::nonNull).toList();
    }

    public Collection<Version> getAffectedVersions() {
        return versions(d.affectedVersions);
    }

    public Collection<Version> getFixVersions() {
        return versions(d.fixVersions);
    }

    public Set<Label> getLabels() {
        return d.labels.stream().map(text -> new Label(null, d.id, text)).collect(Collectors.toCollection(TreeSet::new));
    }

    public Priority getPriority() {
        return views.priority(d.priorityId);
    }

    public Resolution getResolution() {
        return views.resolution(d.resolutionId);
    }

    public String getResolutionId() {
        return text(d.resolutionId);
    }

    public Status getStatus() {
        return views.status(d.statusId);
    }

    public String getStatusId() {
        return Long.toString(d.statusId);
    }

    public Long getSecurityLevelId() {
        return d.securityLevel;
    }

    public Long getVotes() {
        return 0L;
    }

    public Long getWatches() {
        return (long) views.store().activity().watchers(d.id).size();
    }

    public Timestamp getCreated() {
        return timestamp(d.created);
    }

    public Timestamp getUpdated() {
        return timestamp(d.updated);
    }

    public Timestamp getResolutionDate() {
        return timestamp(d.resolved);
    }

    public Timestamp getDueDate() {
        return d.due == null ? null : Timestamp.valueOf(d.due.atStartOfDay());
    }

    public Long getWorkflowId() {
        return d.id;
    }

    public Long getOriginalEstimate() {
        return d.originalEstimate;
    }

    public Long getEstimate() {
        return d.remainingEstimate;
    }

    public Long getTimeSpent() {
        return d.timeSpent;
    }

    public boolean isSubTask() {
        return d.parentKey != null;
    }

    public Long getParentId() {
        return d.parentKey == null ? null : views.issue(d.parentKey).getId();
    }

    public Issue getParentObject() {
        return views.issue(d.parentKey);
    }

    public Collection<Issue> getSubTaskObjects() {
        return views.store().issues().list("where i.parent_key = ? order by i.issue_number", d.key()).stream().map(sub -> (Issue) views.issue(sub)).toList();
    }

    public boolean isCreated() {
        return d.id != 0;
    }

    public boolean isEditable() {
        return true;
    }

    public boolean isArchived() {
        return false;
    }

    public IssueRenderContext getIssueRenderContext() {
        return new IssueRenderContext();
    }

    public Object getCustomFieldValue(CustomField customField) {
        return CustomFields.value(d, customField.getId());
    }

    public Object getExternalFieldValue(String fieldId) {
        return null;
    }

    private Collection<Version> versions(List<Long> ids) {
        return ids.stream().map(id -> views.version(id)).filter(Objects::nonNull).toList();
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ReadIssue other && d.id == other.d.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(d.id);
    }

    @Override
    public String toString() {
        return getKey();
    }
}
