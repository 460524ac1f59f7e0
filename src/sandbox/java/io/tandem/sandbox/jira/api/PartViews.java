package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** What versions, components, comments, work logs, links and changes answer. */
final class PartViews {
    private PartViews() {
    }

    /** A version; its dates are midnights in the server's zone, as in Jira. */
    public record VersionView(Views views, VersionRow row) {
        public Long getId() {
            return row.id();
        }

        public Long getProjectId() {
            return row.projectId();
        }

        public Project getProject() {
            return views.project(row.projectId());
        }

        public Project getProjectObject() {
            return getProject();
        }

        public String getName() {
            return row.name();
        }

        public String getDescription() {
            return row.description();
        }

        public Long getSequence() {
            return (long) row.sequence();
        }

        public boolean isReleased() {
            return row.released();
        }

        public boolean isArchived() {
            return row.archived();
        }

        public Date getStartDate() {
            return midnight(row.start());
        }

        public Date getReleaseDate() {
            return midnight(row.release());
        }

        private static Date midnight(LocalDate day) {
            return day == null ? null : Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
    }

    /** A component. */
    public record ComponentView(Views views, ComponentRow row) {
        public Long getId() {
            return row.id();
        }

        public Long getProjectId() {
            return row.projectId();
        }

        public String getName() {
            return row.name();
        }

        public String getDescription() {
            return row.description();
        }

        public String getLead() {
            return row.leadKey();
        }

        public ApplicationUser getComponentLead() {
            return views.user(row.leadKey());
        }

        public boolean isArchived() {
            return false;
        }
    }

    /** A comment. */
    public record CommentView(Views views, CommentRow row) {
        public Long getId() {
            return row.id();
        }

        public String getBody() {
            return row.body();
        }

        public ApplicationUser getAuthorApplicationUser() {
            return views.user(row.authorKey());
        }

        public String getAuthorFullName() {
            return views.people().displayName(row.authorKey());
        }

        public Date getCreated() {
            return Date.from(row.created());
        }

        public Date getUpdated() {
            return Date.from(row.updated());
        }

        public String getGroupLevel() {
            return null;
        }

        public Long getRoleLevelId() {
            return null;
        }

        public Issue getIssue() {
            return views.issue(row.issueId());
        }
    }

    /** A work log. */
    public record WorklogView(Views views, WorklogRow row) {
        public Long getId() {
            return row.id();
        }

        public Issue getIssue() {
            return views.issue(row.issueId());
        }

        public String getAuthorKey() {
            return row.authorKey();
        }

        public ApplicationUser getAuthorObject() {
            return views.user(row.authorKey());
        }

        public String getAuthorFullName() {
            return views.people().displayName(row.authorKey());
        }

        public Date getStartDate() {
            return Date.from(row.started());
        }

        public Long getTimeSpent() {
            return row.seconds();
        }

        public String getComment() {
            return row.text();
        }

        public Date getCreated() {
            return Date.from(row.created());
        }

        public Date getUpdated() {
            return Date.from(row.updated());
        }
    }

    /** A link; its ends are read when asked for. */
    public record LinkView(Views views, LinkRow row) {
        public Long getId() {
            return row.id();
        }

        public Long getLinkTypeId() {
            return row.typeId();
        }

        public Long getSourceId() {
            return getSourceObject().getId();
        }

        public Long getDestinationId() {
            return getDestinationObject().getId();
        }

        public Long getSequence() {
            return row.id();
        }

        public IssueLinkType getIssueLinkType() {
            return views.linkType(row.typeId());
        }

        public Issue getSourceObject() {
            return views.issue(row.source());
        }

        public Issue getDestinationObject() {
            return views.issue(row.target());
        }

        public boolean isSystemLink() {
            return false;
        }
    }

    /** A link type. */
    public record LinkTypeView(ConstantRow row) {
        public Long getId() {
            return row.id();
        }

        public String getName() {
            return row.name();
        }

        public String getOutward() {
            return row.outward();
        }

        public String getInward() {
            return row.inward();
        }

        public String getStyle() {
            return null;
        }

        public boolean isSubTaskLinkType() {
            return false;
        }

        public boolean isSystemLinkType() {
            return false;
        }

        public int compareTo(IssueLinkType other) {
            return row.name().compareTo(other.getName());
        }
    }

    /** A change of an issue. */
    static final class ChangeView extends ChangeHistory {
        private final Views views;
        private final HistoryGroup group;
        private final Issue issue;

        ChangeView(Views views, HistoryGroup group, Issue issue) {
            this.views = views;
            this.group = group;
            this.issue = issue;
        }

        @Override
        public Long getId() {
            return group.id();
        }

        @Override
        public ApplicationUser getAuthorObject() {
            return views.user(group.authorKey());
        }

        @Override
        public String getAuthorKey() {
            return group.authorKey();
        }

        @Override
        public String getAuthorDisplayName() {
            return views.people().displayName(group.authorKey());
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(group.created());
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return group.items().stream().map(i -> new ChangeItemBean(i.fieldType(), i.field(), i.from(), i.fromText(), i.to(), i.toText(), getTimePerformed())).toList();
        }

        @Override
        public Issue getIssue() {
            return issue;
        }
    }
}
