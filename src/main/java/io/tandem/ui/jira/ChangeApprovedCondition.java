package io.tandem.ui.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.tandem.review.GateService;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a transition only when the issue's change review allows work to start. One indexed query; fails closed. The name is stored in workflows: never rename. */
public class ChangeApprovedCondition extends AbstractJiraCondition {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeApprovedCondition.class);

    private final GateService gate;

    @Inject
    public ChangeApprovedCondition(GateService gate) {
        this.gate = gate;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
        try {
            Issue issue = getIssue(transientVars);
            return GateArguments.findStage(args).filter(stage -> gate.isOpen(issue.getId(), stage)).isPresent();
        } catch (RuntimeException broken) {
            LOG.error("A change review could not be read; the transition is hidden", broken);
            return false;
        }
    }
}
