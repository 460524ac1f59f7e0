package io.tandem.ui.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Sets the gate up in the workflow editor: there is nothing to choose, the project's board and policy decide. The name is stored in workflows: never rename. */
public class ChangeApprovedGateFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory {
    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        // Nothing to choose.
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        // Nothing to choose.
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        // Nothing was chosen.
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of();
    }
}
