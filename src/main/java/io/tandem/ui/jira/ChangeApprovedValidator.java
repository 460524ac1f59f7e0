package io.tandem.ui.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.tandem.review.GateService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.GateStage;
import io.tandem.shared.Actor;
import io.tandem.shared.Verdict;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a transition pass only when the issue's change review allows work to start; says why not and who can unblock it. Fails closed. The name is stored in workflows: never rename. */
public class ChangeApprovedValidator implements Validator {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeApprovedValidator.class);

    /** The seats one by one; the first reason counts them and the unblockers name the people. */
    private static final String ONE_SEAT = "review.waiting.seat";

    private final GateService gate;
    private final ReviewTexts reviewTexts;
    private final Texts texts;

    @Inject
    public ChangeApprovedValidator(GateService gate, ReviewTexts reviewTexts, Texts texts) {
        this.gate = gate;
        this.reviewTexts = reviewTexts;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        String refusal = GateArguments.findStage(args).map(stage -> refusal(transientVars.get("issue"), stage)).orElseGet(() -> texts.get("tandem.review.gate.misconfigured"));
        if (!refusal.isEmpty()) {
            throw new InvalidInputException(refusal);
        }
    }

    private String refusal(Object issue, GateStage stage) {
        try {
            Verdict verdict = gate.verdict(((Issue) issue).getId(), stage);
            return verdict.isAllowed() ? "" : sentence(verdict);
        } catch (RuntimeException broken) {
            LOG.error("The change review of {} could not be read; the transition is refused", issue, broken);
            return texts.get("tandem.review.gate.failed");
        }
    }

    private String sentence(Verdict verdict) {
        String why = verdict.reasons().stream().filter(reason -> !reason.code().equals(ONE_SEAT)).map(reviewTexts::say).collect(Collectors.joining(" "));
        String names = verdict.unblockers().stream().map(Actor::displayName).collect(Collectors.joining(", "));
        return names.isEmpty() ? why : why + " " + texts.get("tandem.review.gate.unblockers", names);
    }
}
