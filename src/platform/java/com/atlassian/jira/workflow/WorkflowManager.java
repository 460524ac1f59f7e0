package com.atlassian.jira.workflow;
/** Signature source: public add-ons of several generations call getWorkflow(project.getId(), issueType.getId()), as Jira's own REST resource for a project's statuses does. Mark B. */
public interface WorkflowManager {
  JiraWorkflow getWorkflow(Long projectId, String issueTypeId);
}
