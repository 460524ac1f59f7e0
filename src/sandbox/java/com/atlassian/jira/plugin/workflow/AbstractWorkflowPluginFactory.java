package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/** Feeds the three templates of a workflow module. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case RESOURCE_NAME_VIEW -> getVelocityParamsForView(params, descriptor);
            case RESOURCE_NAME_INPUT_PARAMETERS -> getVelocityParamsForInput(params);
            case RESOURCE_NAME_EDIT_PARAMETERS -> getVelocityParamsForEdit(params, descriptor);
            default -> throw new IllegalArgumentException("Unknown workflow resource " + resourceName);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        if (!(conditionParams.get(paramName) instanceof String[] values) || values.length == 0) {
            throw new IllegalArgumentException("Cannot extract single param '" + paramName + "'.");
        }
        return values[0];
    }
}
