package io.tandem.sandbox.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.tandem.sandbox.jira.api.JiraIssue;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows and runs an issue's transitions through OSWorkflow. */
public final class Transitions {
    private static final Logger LOG = LoggerFactory.getLogger("io.tandem.sandbox.workflow");
    private static final long RESOLVED = 4;
    private static final long REOPENED = 7;
    private static final long STARTED = 11;
    private final JiraStore store;
    private final Views views;
    private final Changes changes;
    private final Function<String, Object> maker;

    /** {@code maker} makes conditions, validators and functions by class name. */
    public Transitions(JiraStore store, Views views, Changes changes, Function<String, Object> maker) {
        this.store = store;
        this.views = views;
        this.changes = changes;
        this.maker = maker;
    }

    /** A way out of the issue's status. */
    public record Transition(int id, String name, StatusRow to) {
    }

    /** The transitions the caller may take now: those whose conditions hold. */
    public List<Transition> available(IssueData issue, ApplicationUser caller) {
        WorkflowDescriptor descriptor = descriptor(issue);
        StepDescriptor step = stepOf(descriptor, issue.statusId);
        if (step == null) {
            return List.of();
        }
        IssueWorkflow engine = engine(descriptor, step, issue, caller, id -> { });
        int[] actions = engine.getAvailableActions(issue.id, inputs(views.issue(issue), caller, null));
        return Arrays.stream(actions).sorted().mapToObj(id -> transition(descriptor, id)).toList();
    }

    /**
     * Takes a transition: conditions, validators, functions, then the status, the history and the event.
     *
     * @throws TransitionRefused when any of them objects
     */
    public IssueData perform(IssueData issue, int actionId, ApplicationUser caller, String comment) {
        WorkflowDescriptor descriptor = descriptor(issue);
        StepDescriptor step = stepOf(descriptor, issue.statusId);
        if (step == null || actionOf(descriptor, step, actionId) == null) {
            throw new TransitionRefused(List.of("It seems that you have tried to perform a workflow operation that is not valid for the current state of this issue " + issue.key()
                + ". The likely cause is that somebody has changed the issue recently, please look at the issue history for details."), Map.of());
        }
        JiraIssue moving = views.issue(issue);
        IssueWorkflow engine = engine(descriptor, step, issue, caller, to -> moving.setStatusId(Long.toString(statusOf(descriptor, to).id())));
        try {
            engine.doAction(issue.id, actionId, inputs(moving, caller, comment));
        } catch (InvalidActionException e) {
            throw new TransitionRefused(List.of("The transition is not available for " + issue.key() + "."), Map.of());
        } catch (WorkflowException e) {
            throw refusal(issue, e);
        }
        return changes.update(moving.data(), caller == null ? null : caller.getKey(), event(issue, moving.data(), descriptor, actionId), List.of(), comment);
    }

    @SuppressWarnings("unchecked")
    private static TransitionRefused refusal(IssueData issue, WorkflowException problem) {
        if (problem instanceof InvalidInputException invalid) {
            List<String> messages = new ArrayList<>();
            invalid.getGenericErrors().forEach(message -> messages.add(String.valueOf(message)));
            return new TransitionRefused(messages, new HashMap<>((Map<String, String>) invalid.getErrors()));
        }
        LOG.error("A transition of {} failed", issue.key(), problem);
        Throwable root = problem.getRootCause() == null ? problem : problem.getRootCause();
        return new TransitionRefused(List.of("The transition failed: " + root.getMessage()), Map.of());
    }

    private IssueWorkflow engine(WorkflowDescriptor descriptor, StepDescriptor step, IssueData issue, ApplicationUser caller, java.util.function.IntConsumer moved) {
        return new IssueWorkflow(descriptor, new StatusSteps(workflowOf(issue), step.getId(), moved), caller == null ? "" : caller.getKey(), maker);
    }

    private static Map<String, Object> inputs(JiraIssue issue, ApplicationUser caller, String comment) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("sandbox.caller", caller);
        inputs.put("pkey", issue.getKey());
        inputs.put("comment", comment);
        return inputs;
    }

    private String workflowOf(IssueData issue) {
        return store.projects().find(issue.projectId).orElseThrow().workflow();
    }

    private WorkflowDescriptor descriptor(IssueData issue) {
        return new Descriptors(store.desk()).load(workflowOf(issue));
    }

    private static StepDescriptor stepOf(WorkflowDescriptor descriptor, long statusId) {
        return Descriptors.steps(descriptor).stream().filter(step -> Descriptors.statusId(step) == statusId).findFirst().orElse(null);
    }

    private static ActionDescriptor actionOf(WorkflowDescriptor descriptor, StepDescriptor step, int actionId) {
        ActionDescriptor action = step.getAction(actionId);
        return action != null ? action : Descriptors.globalActions(descriptor).stream().filter(each -> each.getId() == actionId).findFirst().orElse(null);
    }

    private Transition transition(WorkflowDescriptor descriptor, int actionId) {
        ActionDescriptor action = descriptor.getAction(actionId);
        return new Transition(actionId, action.getName(), statusOf(descriptor, action.getUnconditionalResult().getStep()));
    }

    private StatusRow statusOf(WorkflowDescriptor descriptor, int stepId) {
        return store.constants().status(Descriptors.statusId(descriptor.getStep(stepId))).orElseThrow();
    }

    private long event(IssueData before, IssueData after, WorkflowDescriptor descriptor, int actionId) {
        boolean wasDone = isDone(before);
        if (isDone(after) != wasDone) {
            return wasDone ? REOPENED : RESOLVED;
        }
        return descriptor.getAction(actionId).getName().equals("Start progress") ? STARTED : Changes.GENERIC;
    }

    private boolean isDone(IssueData issue) {
        return store.constants().status(issue.statusId).filter(status -> status.category() == StatusRow.Category.DONE).isPresent();
    }
}
