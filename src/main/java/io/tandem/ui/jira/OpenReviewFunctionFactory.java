package io.tandem.ui.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import io.tandem.review.model.ReviewType;
import java.util.Arrays;
import java.util.Map;

/** Sets the post-function up in the workflow editor: which type of review, and for a standard change from which template. The name is stored in workflows: never rename. */
public class OpenReviewFunctionFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    static final String TYPE = "type";
    static final String TEMPLATE = "template";
    private static final int LONGEST_NAME = 255;

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put(TYPE, ReviewType.NORMAL.name());
        velocityParams.put(TEMPLATE, "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        getVelocityParamsForView(velocityParams, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        Map<?, ?> arguments = descriptor instanceof FunctionDescriptor function ? function.getArgs() : Map.of();
        velocityParams.put(TYPE, type(arguments.get(TYPE)).name());
        velocityParams.put(TEMPLATE, arguments.get(TEMPLATE) == null ? "" : arguments.get(TEMPLATE).toString());
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        ReviewType type = type(GateArguments.field(formParams, TYPE));
        String template = GateArguments.field(formParams, TEMPLATE);
        return Map.of(TYPE, type.name(), TEMPLATE, type == ReviewType.STANDARD ? template.substring(0, Math.min(LONGEST_NAME, template.length())) : "");
    }

    /** {@code NORMAL} for post-functions set up before there was a choice, and for a value nobody knows. */
    static ReviewType type(Object name) {
        return Arrays.stream(ReviewType.values()).filter(type -> type.name().equals(String.valueOf(name))).findFirst().orElse(ReviewType.NORMAL);
    }
}
