package io.tandem.sandbox.jira.workflow;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import io.tandem.sandbox.host.AddOn.WorkflowKind;
import io.tandem.sandbox.jira.store.DeskStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;

/** Reads, changes and writes workflow descriptors. Every rule keeps its class name and its arguments, which are texts. */
@SuppressWarnings({"unchecked", "rawtypes"})
public final class Descriptors {
    public static final String CLASS_NAME = "class.name";
    /** The argument that says which module of the add-on a rule came from. */
    public static final String MODULE = "full.module.key";
    private final DeskStore desk;

    public Descriptors(DeskStore desk) {
        this.desk = desk;
    }

    /** A condition, validator or function on a transition. */
    public record Rule(WorkflowKind kind, int index, AbstractDescriptor descriptor, Map<String, String> arguments) {
        public String className() {
            return arguments.get(CLASS_NAME);
        }
    }

    public WorkflowDescriptor load(String name) {
        String xml = desk.workflow(name).orElseThrow(() -> new IllegalStateException("There is no workflow '" + name + "'")).descriptor();
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw new IllegalStateException("The workflow '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** The rules of a transition: conditions, validators, functions, in their order. */
    public static List<Rule> rules(ActionDescriptor action) {
        List<Rule> rules = new ArrayList<>();
        List<?> conditions = conditions(action);
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof ConditionDescriptor condition) {
                rules.add(new Rule(WorkflowKind.CONDITION, i, condition, condition.getArgs()));
            }
        }
        for (int i = 0; i < action.getValidators().size(); i++) {
            ValidatorDescriptor validator = (ValidatorDescriptor) action.getValidators().get(i);
            rules.add(new Rule(WorkflowKind.VALIDATOR, i, validator, validator.getArgs()));
        }
        List<?> functions = action.getUnconditionalResult().getPostFunctions();
        for (int i = 0; i < functions.size(); i++) {
            FunctionDescriptor function = (FunctionDescriptor) functions.get(i);
            rules.add(new Rule(WorkflowKind.FUNCTION, i, function, function.getArgs()));
        }
        return rules;
    }

    private static List conditions(ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        return restriction == null || restriction.getConditions().isEmpty() ? List.of() : ((ConditionsDescriptor) restriction.getConditions().get(0)).getConditions();
    }

    /** Adds a rule and saves. */
    public void add(String workflow, int actionId, WorkflowKind kind, String className, Map<String, String> arguments) {
        WorkflowDescriptor descriptor = load(workflow);
        ActionDescriptor action = descriptor.getAction(actionId);
        Map<String, String> all = new HashMap<>(arguments);
        all.put(CLASS_NAME, className);
        switch (kind) {
            case CONDITION -> addCondition(action, all);
            case VALIDATOR -> addValidator(action, all);
            case FUNCTION -> addFunction(action, all);
        }
        save(workflow, descriptor);
    }

    private static void addCondition(ActionDescriptor action, Map<String, String> arguments) {
        if (action.getRestriction() == null) {
            ConditionsDescriptor all = new ConditionsDescriptor();
            all.setType("AND");
            action.setRestriction(new RestrictionDescriptor());
            action.getRestriction().getConditions().add(all);
        }
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.setType("class");
        condition.getArgs().putAll(arguments);
        conditions(action).add(condition);
    }

    private static void addValidator(ActionDescriptor action, Map<String, String> arguments) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().putAll(arguments);
        action.getValidators().add(validator);
    }

    private static void addFunction(ActionDescriptor action, Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.setType("class");
        function.getArgs().putAll(arguments);
        action.getUnconditionalResult().getPostFunctions().add(function);
    }

    /** Gives a rule other arguments in its place and saves. */
    public void replace(String workflow, int actionId, WorkflowKind kind, int index, Map<String, String> arguments) {
        WorkflowDescriptor descriptor = load(workflow);
        Rule rule = find(descriptor, actionId, kind, index);
        rule.arguments().keySet().retainAll(java.util.Set.of(CLASS_NAME, MODULE));
        rule.arguments().putAll(arguments);
        save(workflow, descriptor);
    }

    /** A rule by its place. @throws IllegalArgumentException when somebody has removed it */
    public Rule find(String workflow, int actionId, WorkflowKind kind, int index) {
        return find(load(workflow), actionId, kind, index);
    }

    private static Rule find(WorkflowDescriptor descriptor, int actionId, WorkflowKind kind, int index) {
        return rules(descriptor.getAction(actionId)).stream().filter(rule -> rule.kind() == kind && rule.index() == index).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no " + kind + " " + index + " on transition " + actionId));
    }

    /** Removes a rule and saves; one that is gone already is no error. */
    public void remove(String workflow, int actionId, WorkflowKind kind, int index) {
        WorkflowDescriptor descriptor = load(workflow);
        ActionDescriptor action = descriptor.getAction(actionId);
        List<?> rules = switch (kind) {
            case CONDITION -> conditions(action);
            case VALIDATOR -> action.getValidators();
            case FUNCTION -> action.getUnconditionalResult().getPostFunctions();
        };
        if (index < rules.size()) {
            rules.remove(index);
        }
        if (conditions(action).isEmpty()) {
            action.setRestriction(null);
        }
        save(workflow, descriptor);
    }

    private void save(String name, WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.print(WorkflowXml.HEAD);
        descriptor.writeXML(out, 0);
        out.flush();
        desk.saveWorkflow(name, text.toString());
    }

    public static List<StepDescriptor> steps(WorkflowDescriptor descriptor) {
        return descriptor.getSteps();
    }

    public static List<ActionDescriptor> actions(StepDescriptor step) {
        return step.getActions();
    }

    static List<ActionDescriptor> globalActions(WorkflowDescriptor descriptor) {
        return descriptor.getGlobalActions();
    }

    /** The status of a step. */
    public static long statusId(StepDescriptor step) {
        return Long.parseLong(step.getMetaAttributes().get("jira.status.id").toString());
    }
}
