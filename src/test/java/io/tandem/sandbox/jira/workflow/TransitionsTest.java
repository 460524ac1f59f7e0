package io.tandem.sandbox.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.tandem.sandbox.host.AddOn.WorkflowKind;
import io.tandem.sandbox.jira.JiraTestBase;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.generate.Demo;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.service.People;
import io.tandem.sandbox.jira.setup.Foundation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** Transitions run by the OSWorkflow library, with rules named by class. */
@SuppressWarnings("rawtypes")
public class TransitionsTest extends JiraTestBase {
    private static final int START = 12;
    private final Map<String, Object> classes = new HashMap<>();
    private final List<Long> events = new ArrayList<>();
    private Transitions transitions;
    private Descriptors descriptors;
    private ApplicationUser dev;
    private IssueData issue;

    @Before
    public void build() {
        new Demo(store, CLOCK, this::keyOf, this::displayNameOf).build();
        People people = new People(users, store.constants());
        Views views = new Views(store, people);
        Changes changes = new Changes(store, people, CLOCK);
        changes.listen(change -> events.add(change.eventType()));
        transitions = new Transitions(store, views, changes, classes::get);
        descriptors = new Descriptors(store.desk());
        dev = views.user(keyOf("dev"));
        issue = store.issues().list("where i.status_id = ? order by i.id limit 1", store.constants().status("Backlog").orElseThrow().id()).get(0);
    }

    @Test
    public void aTransitionSetsTheStatusWritesHistoryAndFiresAnEvent() {
        int before = store.history().of(issue.id).size();
        IssueData moved = transitions.perform(issue, START, dev, "on it");
        assertThat(store.constants().status(moved.statusId).orElseThrow().name()).isEqualTo("In Progress");
        List<HistoryGroup> history = store.history().of(issue.id);
        assertThat(history).hasSize(before + 1);
        assertThat(history.get(before).items()).singleElement().satisfies(item -> assertThat(item.fromText() + ">" + item.toText()).isEqualTo("Backlog>In Progress"));
        assertThat(events).containsExactly(11L);
        assertThat(store.activity().comments(issue.id)).last().satisfies(comment -> assertThat(comment.body()).isEqualTo("on it"));
    }

    @Test
    public void aValidatorStopsATransitionWithItsWordsAndItsArguments() {
        rule(WorkflowKind.VALIDATOR, (Validator) (transientVars, args, properties) -> {
            throw new InvalidInputException("no, because of " + args.get("why"));
        });
        assertThatThrownBy(() -> transitions.perform(issue, START, dev, null)).isInstanceOfSatisfying(TransitionRefused.class, e -> assertThat(e.messages()).containsExactly("no, because of budget"));
        assertThat(store.issues().find(issue.id).orElseThrow().statusId).isEqualTo(issue.statusId);
        assertThat(events).isEmpty();
    }

    @Test
    public void aConditionHidesATransition() {
        assertThat(transitions.available(issue, dev)).extracting(Transitions.Transition::id).contains(START);
        rule(WorkflowKind.CONDITION, (Condition) (transientVars, args, properties) -> transientVars.get("issue") == null);
        assertThat(transitions.available(issue, dev)).extracting(Transitions.Transition::id).doesNotContain(START);
        assertThatThrownBy(() -> transitions.perform(issue, START, dev, null)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    public void aFunctionSeesTheNewStatus() {
        List<String> seen = new ArrayList<>();
        rule(WorkflowKind.FUNCTION, new FunctionProvider() {
            @Override
            public void execute(Map transientVars, Map args, PropertySet properties) {
                seen.add(((com.atlassian.jira.issue.Issue) transientVars.get("issue")).getStatus().getName());
            }
        });
        transitions.perform(issue, START, dev, null);
        assertThat(seen).containsExactly("In Progress");
    }

    @Test
    public void aRuleWhoseClassIsGoneStopsTheTransition() {
        descriptors.add(Foundation.WORKFLOW, START, WorkflowKind.VALIDATOR, "gone.Validator", Map.of());
        assertThatThrownBy(() -> transitions.perform(issue, START, dev, null)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    public void rulesMayBeRemovedAgain() {
        rule(WorkflowKind.VALIDATOR, (Validator) (transientVars, args, properties) -> {
            throw new InvalidInputException("no");
        });
        descriptors.remove(Foundation.WORKFLOW, START, WorkflowKind.VALIDATOR, 0);
        assertThat(transitions.perform(issue, START, dev, null).statusId).isNotEqualTo(issue.statusId);
    }

    @Test
    public void doneResolvesAndReopenUnresolves() {
        IssueData done = transitions.perform(transitions.perform(issue, START, dev, null), 34, dev, null);
        assertThat(done.resolutionId).isNotNull();
        assertThat(done.resolved).isEqualTo(CLOCK.instant());
        IssueData reopened = transitions.perform(done, 61, dev, null);
        assertThat(reopened.resolutionId).isNull();
        assertThat(reopened.resolved).isNull();
        assertThat(events).containsExactly(11L, 4L, 7L);
    }

    private void rule(WorkflowKind kind, Object rule) {
        classes.put("the.Rule", rule);
        descriptors.add(Foundation.WORKFLOW, START, kind, "the.Rule", Map.of("why", "budget"));
    }
}
