package io.tandem.sandbox.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.AddOn.WorkflowModule;
import io.tandem.sandbox.jira.store.DeskStore;
import java.util.List;
import java.util.Map;

/** Puts the add-on's gate on "Start progress" of a workflow, once: who takes it away again keeps it away. */
public final class DemoGate {
    private static final String MODULE = "change-approved-validator";
    private static final String TRANSITION = "Start progress";
    private final DeskStore desk;
    private final Descriptors descriptors;

    public DemoGate(DeskStore desk) {
        this.desk = desk;
        this.descriptors = new Descriptors(desk);
    }

    /** Does nothing when the add-on has no such module or it was done before. */
    public void put(AddOn addOn, String workflow) {
        List<WorkflowModule> gates = addOn.workflowModules().stream().filter(module -> module.key().endsWith(MODULE)).toList();
        if (gates.isEmpty() || desk.property("workflow", 0, workflow).isPresent()) {
            return;
        }
        WorkflowModule gate = gates.get(0);
        for (StepDescriptor step : Descriptors.steps(descriptors.load(workflow))) {
            for (ActionDescriptor action : Descriptors.actions(step)) {
                if (action.getName().equals(TRANSITION)) {
                    descriptors.add(workflow, action.getId(), gate.kind(), gate.implementation(), Map.of(Descriptors.MODULE, gate.key()));
                }
            }
        }
        desk.setProperty("workflow", 0, workflow, "gated");
    }
}
