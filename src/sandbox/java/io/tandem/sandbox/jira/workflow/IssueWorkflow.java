package io.tandem.sandbox.jira.workflow;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.config.DefaultConfiguration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.function.Function;

/** OSWorkflow's engine for one issue and one caller; classes named in descriptors are made by the add-on. */
final class IssueWorkflow extends AbstractWorkflow {
    private final Function<String, Object> maker;

    IssueWorkflow(WorkflowDescriptor descriptor, WorkflowStore steps, String callerKey, Function<String, Object> maker) {
        this.maker = maker;
        this.context = new Caller(callerKey);
        setConfiguration(configuration(descriptor, steps));
    }

    @Override
    protected Object loadObject(String className) {
        return maker.apply(className);
    }

    private static Configuration configuration(WorkflowDescriptor descriptor, WorkflowStore steps) {
        return new DefaultConfiguration() {
            @Override
            public boolean isInitialized() {
                return true;
            }

            @Override
            public WorkflowDescriptor getWorkflow(String name) {
                return descriptor;
            }

            @Override
            public WorkflowStore getWorkflowStore() {
                return steps;
            }
        };
    }

    private record Caller(String key) implements WorkflowContext {
        @Override
        public String getCaller() {
            return key;
        }

        @Override
        public void setRollbackOnly() {
            // The transition fails by its exception.
        }
    }
}
