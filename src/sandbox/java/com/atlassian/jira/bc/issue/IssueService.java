package com.atlassian.jira.bc.issue;

/** The validated way to change issues. */
public interface IssueService {
    IssueResult getIssue(com.atlassian.jira.user.ApplicationUser user, Long issueId);
    IssueResult getIssue(com.atlassian.jira.user.ApplicationUser user, String issueKey);
    CreateValidationResult validateCreate(com.atlassian.jira.user.ApplicationUser user, com.atlassian.jira.issue.IssueInputParameters issueInputParameters);
    CreateValidationResult validateSubTaskCreate(com.atlassian.jira.user.ApplicationUser user, Long parentId, com.atlassian.jira.issue.IssueInputParameters issueInputParameters);
    IssueResult create(com.atlassian.jira.user.ApplicationUser user, CreateValidationResult createValidationResult);
    IssueResult create(com.atlassian.jira.user.ApplicationUser user, CreateValidationResult createValidationResult, String initialWorkflowActionName);
    UpdateValidationResult validateUpdate(com.atlassian.jira.user.ApplicationUser user, Long issueId, com.atlassian.jira.issue.IssueInputParameters issueInputParameters);
    IssueResult update(com.atlassian.jira.user.ApplicationUser user, UpdateValidationResult updateValidationResult);
    IssueResult update(com.atlassian.jira.user.ApplicationUser user, UpdateValidationResult updateValidationResult, com.atlassian.jira.event.type.EventDispatchOption eventDispatchOption, boolean sendMail);
    DeleteValidationResult validateDelete(com.atlassian.jira.user.ApplicationUser user, Long issueId);
    com.atlassian.jira.util.ErrorCollection delete(com.atlassian.jira.user.ApplicationUser user, DeleteValidationResult issueValidationResult);
    com.atlassian.jira.util.ErrorCollection delete(com.atlassian.jira.user.ApplicationUser user, DeleteValidationResult issueValidationResult, com.atlassian.jira.event.type.EventDispatchOption eventDispatchOption, boolean sendMail);
    boolean isEditable(com.atlassian.jira.issue.Issue issue, com.atlassian.jira.user.ApplicationUser user);
    TransitionValidationResult validateTransition(com.atlassian.jira.user.ApplicationUser user, Long issueId, int actionId, com.atlassian.jira.issue.IssueInputParameters issueInputParameters);
    IssueResult transition(com.atlassian.jira.user.ApplicationUser user, TransitionValidationResult transitionResult);
    AssignValidationResult validateAssign(com.atlassian.jira.user.ApplicationUser user, Long issueId, String assignee);
    IssueResult assign(com.atlassian.jira.user.ApplicationUser user, AssignValidationResult assignResult);
    com.atlassian.jira.issue.IssueInputParameters newIssueInputParameters();
    com.atlassian.jira.issue.IssueInputParameters newIssueInputParameters(java.util.Map<String, String[]> actionParameters);
    /** The issue a call is about, with the complaints. */
    abstract class IssueValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        private final com.atlassian.jira.issue.MutableIssue issue;

        public IssueValidationResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public com.atlassian.jira.issue.MutableIssue getIssue() {
            return issue;
        }
    }

    class IssueResult extends IssueValidationResult {
        public IssueResult(com.atlassian.jira.issue.MutableIssue issue) {
            super(issue, null);
        }

        public IssueResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class CreateValidationResult extends IssueValidationResult {
        private final java.util.Map<String, Object> values;

        public CreateValidationResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors, java.util.Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            values = fieldValuesHolder;
        }

        public java.util.Map<String, Object> getFieldValuesHolder() {
            return values;
        }
    }

    class UpdateValidationResult extends IssueValidationResult {
        private final java.util.Map<String, Object> values;

        public UpdateValidationResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors, java.util.Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            values = fieldValuesHolder;
        }

        public java.util.Map<String, Object> getFieldValuesHolder() {
            return values;
        }
    }

    class DeleteValidationResult extends IssueValidationResult {
        public DeleteValidationResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class TransitionValidationResult extends IssueValidationResult {
        private final int actionId;
        private final java.util.Map<?, ?> inputs;

        /** Public here, unlike in Jira, because the sandbox lives in another package. */
        public TransitionValidationResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors, java.util.Map<?, ?> inputs, int actionId) {
            super(issue, errors);
            this.actionId = actionId;
            this.inputs = inputs;
        }

        public int getActionId() {
            return actionId;
        }

        public java.util.Map<?, ?> getAdditionInputs() {
            return inputs;
        }
    }

    class AssignValidationResult extends IssueValidationResult {
        private final String assigneeId;

        public AssignValidationResult(com.atlassian.jira.issue.MutableIssue issue, com.atlassian.jira.util.ErrorCollection errors, String assigneeId) {
            super(issue, errors);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }
}
