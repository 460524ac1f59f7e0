package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.host.HostSession;
import java.util.Date;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** Something happened to an issue. The sandbox puts change group, comment and work log into the parameters. */
public class IssueEvent {
    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final Date time = Date.from(HostSession.now());

    @SuppressWarnings({"unchecked", "rawtypes"})
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.params = params == null ? Map.of() : params;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public GenericValue getChangeLog() {
        return (GenericValue) params.get("changeGroup");
    }

    public Comment getComment() {
        return (Comment) params.get("comment");
    }

    public Worklog getWorklog() {
        return (Worklog) params.get("worklog");
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public Date getTime() {
        return new Date(time.getTime());
    }

    public boolean isSendMail() {
        return !Boolean.FALSE.equals(params.get("sendMail"));
    }

    public Project getProject() {
        return issue.getProjectObject();
    }
}
