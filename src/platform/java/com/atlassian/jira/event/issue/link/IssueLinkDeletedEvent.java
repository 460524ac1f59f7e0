package com.atlassian.jira.event.issue.link;

/** Signature source: compiled against by cures-condec-jira (Jira 8.20). */
public class IssueLinkDeletedEvent {
  public com.atlassian.jira.issue.link.IssueLink getIssueLink() { throw null; }
}
