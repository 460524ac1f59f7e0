package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** One change of an issue: who, when, what. The sandbox gives each getter its answer. */
public class ChangeHistory {
    public Long getId() {
        return null;
    }

    public ApplicationUser getAuthorObject() {
        return null;
    }

    public String getAuthorKey() {
        return null;
    }

    public String getAuthorDisplayName() {
        return null;
    }

    public Timestamp getTimePerformed() {
        return null;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return List.of();
    }

    public Issue getIssue() {
        return null;
    }
}
