package io.tandem.sandbox.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** OSWorkflow's view of one issue: its status is the current step, moving to a step is setting the status. Nothing else is kept. */
@SuppressWarnings("rawtypes")
final class StatusSteps implements WorkflowStore {
    private final String workflow;
    private final PropertySet properties = new MemoryPropertySet();
    private final IntConsumer moved;
    private int step;

    /** {@code moved} hears the step the engine goes to. */
    StatusSteps(String workflow, int step, IntConsumer moved) {
        this.workflow = workflow;
        this.step = step;
        this.moved = moved;
        properties.init(new HashMap<String, Object>(), new HashMap<String, Object>());
    }

    public WorkflowEntry findEntry(long entryId) {
        return new SimpleWorkflowEntry(entryId, workflow, WorkflowEntry.ACTIVATED);
    }

    public List<Step> findCurrentSteps(long entryId) {
        return List.of(current(entryId));
    }

    private Step current(long entryId) {
        return new SimpleStep(step, entryId, step, 0, null, new Date(), null, null, "open", new long[0], null);
    }

    public Step createCurrentStep(long entryId, int stepId, String owner, Date startDate, Date dueDate, String status, long[] previousIds) {
        step = stepId;
        moved.accept(stepId);
        return current(entryId);
    }

    public Step markFinished(Step finished, int actionId, Date finishDate, String status, String caller) {
        return finished;
    }

    public void moveToHistory(Step finished) {
        // The change history tells where it was.
    }

    public List<Step> findHistorySteps(long entryId) {
        return List.of();
    }

    public PropertySet getPropertySet(long entryId) {
        return properties;
    }

    public void setEntryState(long entryId, int state) {
        // Issues stay active in every status.
    }

    public WorkflowEntry createEntry(String workflowName) {
        throw new IllegalStateException("Issues are created without the engine");
    }

    public void init(Map props) {
        // Nothing to configure.
    }

    public List query(WorkflowQuery query) {
        return List.of();
    }

    public List query(WorkflowExpressionQuery query) {
        return List.of();
    }
}
