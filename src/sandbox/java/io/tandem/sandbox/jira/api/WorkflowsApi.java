package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.List;

/** WorkflowManager: every project and type has the one workflow of this Jira, which leads through all statuses. */
public record WorkflowsApi(Views views) {
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return Offer.as(JiraWorkflow.class, new Workflow(views));
    }

    /** JiraWorkflow. */
    public record Workflow(Views views) {
        public List<Status> getLinkedStatusObjects() {
            return List.copyOf(new ConstantsApi(views).getStatuses());
        }
    }
}
