package io.tandem.ui.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.tandem.review.model.GateStage;
import java.util.Map;

/** Sets the gate up in the workflow editor: how far the change must be. Everything else the project's board and policy decide. The name is stored in workflows: never rename. */
public class ChangeApprovedGateFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory {
    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put(GateArguments.STAGE, GateStage.START.name());
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        getVelocityParamsForView(velocityParams, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        velocityParams.put(GateArguments.STAGE, GateArguments.findStage(arguments(descriptor)).map(Enum::name).orElse(""));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String chosen = GateArguments.field(formParams, GateArguments.STAGE);
        return Map.of(GateArguments.STAGE, GateArguments.findStage(Map.of(GateArguments.STAGE, chosen)).orElse(GateStage.START).name());
    }

    private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        return descriptor instanceof ValidatorDescriptor validator ? validator.getArgs() : Map.of();
    }
}
