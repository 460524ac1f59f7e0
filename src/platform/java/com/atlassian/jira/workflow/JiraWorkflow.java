package com.atlassian.jira.workflow;
/** Signature source: public add-ons of several generations assign getLinkedStatusObjects() to List&lt;Status&gt;. Mark B. */
public interface JiraWorkflow {
  java.util.List<com.atlassian.jira.issue.status.Status> getLinkedStatusObjects();
}
