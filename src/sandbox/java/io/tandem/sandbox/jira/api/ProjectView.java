package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.model.ProjectRow;
import java.util.Collection;

/** What a project answers; versions, components and the lead are read when asked for. */
public final class ProjectView {
    private final Views views;
    private final ProjectRow row;

    ProjectView(Views views, ProjectRow row) {
        this.views = views;
        this.row = row;
    }

    public Long getId() {
        return row.id();
    }

    public String getKey() {
        return row.key();
    }

    public String getOriginalKey() {
        return row.key();
    }

    public String getName() {
        return row.name();
    }

    public String getUrl() {
        return "";
    }

    public String getDescription() {
        return row.description();
    }

    public ApplicationUser getLead() {
        return views.user(row.leadKey());
    }

    public ApplicationUser getProjectLead() {
        return getLead();
    }

    public String getLeadUserKey() {
        return row.leadKey();
    }

    public String getLeadUserName() {
        ApplicationUser lead = getLead();
        return lead == null ? row.leadKey() : lead.getName();
    }

    public Collection<ProjectComponent> getComponents() {
        return views.store().projects().components(row.id()).stream().map(views::component).toList();
    }

    public Collection<ProjectComponent> getProjectComponents() {
        return getComponents();
    }

    public Collection<Version> getVersions() {
        return views.store().projects().versions(row.id()).stream().map(views::version).toList();
    }

    public Collection<IssueType> getIssueTypes() {
        return views.types();
    }

    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("software");
    }

    public boolean isArchived() {
        return false;
    }
}
