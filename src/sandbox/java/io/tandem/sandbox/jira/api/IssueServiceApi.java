package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Access;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.workflow.TransitionRefused;
import io.tandem.sandbox.jira.workflow.Transitions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** IssueService: the checked way; the caller's permissions count. */
public final class IssueServiceApi {
    private final Views views;
    private final Access access;
    private final Changes changes;
    private final Transitions transitions;

    public IssueServiceApi(Views views, Access access, Changes changes, Transitions transitions) {
        this.views = views;
        this.access = access;
        this.changes = changes;
        this.transitions = transitions;
    }

    public IssueService.IssueResult getIssue(ApplicationUser user, Long issueId) {
        return result(user, views.store().issues().find(issueId));
    }

    public IssueService.IssueResult getIssue(ApplicationUser user, String issueKey) {
        return result(user, views.store().issues().find(issueKey));
    }

    private IssueService.IssueResult result(ApplicationUser user, Optional<IssueData> issue) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        JiraIssue seen = issue.filter(data -> access.maySee(data, Views.key(user))).map(views::issue).orElse(null);
        if (seen == null) {
            errors.addErrorMessage("Issue Does Not Exist", ErrorCollection.Reason.NOT_FOUND);
        }
        return new IssueService.IssueResult(seen, errors);
    }

    public IssueInputParameters newIssueInputParameters() {
        return Offer.as(IssueInputParameters.class, new IssueInputs());
    }

    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        IssueInputs inputs = new IssueInputs();
        inputs.getActionParameters().putAll(actionParameters);
        return Offer.as(IssueInputParameters.class, inputs);
    }

    public IssueService.CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        IssueData issue = new IssueData();
        new IssueInputReader(views, errors).apply(parameters.getActionParameters(), issue);
        issue.statusId = issue.projectId == 0 ? 0 : views.firstStatus(issue.projectId);
        issue.reporter = issue.reporter == null ? Views.key(user) : issue.reporter;
        if (issue.summary == null || issue.summary.isBlank()) {
            errors.addError("summary", "You must specify a summary of the issue.", ErrorCollection.Reason.VALIDATION_FAILED);
        }
        if (issue.projectId == 0 || !access.has("CREATE_ISSUES", issue.projectId, Views.key(user))) {
            errors.addErrorMessage("You do not have permission to create issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        }
        return new IssueService.CreateValidationResult(errors.hasAnyErrors() ? null : views.issue(issue), errors, new HashMap<>());
    }

    public IssueService.IssueResult create(ApplicationUser user, IssueService.CreateValidationResult validated) {
        mustBeValid(validated.isValid());
        IssueData stored = changes.create(((JiraIssue) validated.getIssue()).data(), Views.key(user));
        return new IssueService.IssueResult(views.issue(stored));
    }

    public IssueService.UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueService.IssueResult found = getIssue(user, issueId);
        SimpleErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        if (!found.isValid() || !mayWork(found.getIssue(), user, errors)) {
            return new IssueService.UpdateValidationResult(null, errors, Map.of());
        }
        IssueData issue = ((JiraIssue) found.getIssue()).data();
        new IssueInputReader(views, errors).apply(parameters.getActionParameters(), issue);
        return new IssueService.UpdateValidationResult(views.issue(issue), errors, new HashMap<>());
    }

    public IssueService.IssueResult update(ApplicationUser user, IssueService.UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    public IssueService.IssueResult update(ApplicationUser user, IssueService.UpdateValidationResult validated, EventDispatchOption option, boolean sendMail) {
        mustBeValid(validated.isValid());
        long event = option.isEventBeingSent() ? option.getEventTypeId() : 0;
        return new IssueService.IssueResult(views.issue(changes.update(((JiraIssue) validated.getIssue()).data(), Views.key(user), event)));
    }

    public IssueService.TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        IssueService.IssueResult found = getIssue(user, issueId);
        SimpleErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        if (found.isValid() && transitions.available(((JiraIssue) found.getIssue()).data(), user).stream().noneMatch(transition -> transition.id() == actionId)) {
            errors.addErrorMessage("The transition is not available for " + found.getIssue().getKey() + ".", ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return new IssueService.TransitionValidationResult(found.getIssue(), errors, parameters == null ? Map.of() : parameters.getActionParameters(), actionId);
    }

    public IssueService.IssueResult transition(ApplicationUser user, IssueService.TransitionValidationResult validated) {
        mustBeValid(validated.isValid());
        try {
            return new IssueService.IssueResult(views.issue(transitions.perform(((JiraIssue) validated.getIssue()).data(), validated.getActionId(), user, comment(validated.getAdditionInputs()))));
        } catch (TransitionRefused e) {
            SimpleErrorCollection errors = new SimpleErrorCollection();
            errors.addErrorMessages(e.messages());
            errors.addErrors(e.fields());
            return new IssueService.IssueResult(validated.getIssue(), errors);
        }
    }

    private static String comment(Map<?, ?> inputs) {
        return inputs.get("comment") instanceof String[] values && values.length > 0 ? values[0] : null;
    }

    public IssueService.AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        IssueService.IssueResult found = getIssue(user, issueId);
        SimpleErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        if (found.isValid() && mayWork(found.getIssue(), user, errors) && assignee != null && views.people().byName(assignee).isEmpty()) {
            errors.addError("assignee", "User '" + assignee + "' does not exist.", ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return new IssueService.AssignValidationResult(found.getIssue(), errors, assignee);
    }

    public IssueService.IssueResult assign(ApplicationUser user, IssueService.AssignValidationResult validated) {
        mustBeValid(validated.isValid());
        IssueData issue = ((JiraIssue) validated.getIssue()).data();
        issue.assignee = validated.getAssigneeId() == null ? null : views.people().byName(validated.getAssigneeId()).orElseThrow().key();
        return new IssueService.IssueResult(views.issue(changes.update(issue, Views.key(user), EventDispatchOption.ISSUE_ASSIGNED.getEventTypeId())));
    }

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return mayWork(issue, user, new SimpleErrorCollection());
    }

    private boolean mayWork(Issue issue, ApplicationUser user, ErrorCollection errors) {
        boolean may = access.mayEdit(((JiraIssue) issue).data(), Views.key(user));
        if (!may) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        }
        return may;
    }

    private static void mustBeValid(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("You can not proceed with an invalid validation result.");
        }
    }
}
