package io.tandem.ui.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import io.tandem.review.ReviewService;
import io.tandem.review.input.ProposalInput;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a transition, opens a draft of a change review titled like the issue, in the name of whoever made the transition. Does nothing when one is open; never stops the
 * transition. The name is stored in workflows: never rename.
 */
public class OpenReviewFunction extends AbstractJiraFunctionProvider {
    private static final Logger LOG = LoggerFactory.getLogger(OpenReviewFunction.class);
    private static final int LONGEST_TITLE = 255;

    private final ReviewService reviews;

    @Inject
    public OpenReviewFunction(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet propertySet) {
        Issue issue = getIssue(transientVars);
        try {
            ApplicationUser caller = getCallerUser(transientVars, args);
            reviews.create(new Actor(caller.getKey(), caller.getDisplayName()), issue.getKey(), proposal(issue, args));
        } catch (ConflictException alreadyOpen) {
            LOG.debug("{} has an open change review already", issue.getKey());
        } catch (RuntimeException failed) {
            LOG.warn("No change review was opened for {}", issue.getKey(), failed);
        }
    }

    private static ProposalInput proposal(Issue issue, Map<?, ?> args) {
        Object template = args.get(OpenReviewFunctionFactory.TEMPLATE);
        return new ProposalInput(OpenReviewFunctionFactory.type(args.get(OpenReviewFunctionFactory.TYPE)).name(), title(issue), null, null, template == null ? null : template.toString(), null);
    }

    private static String title(Issue issue) {
        String summary = issue.getSummary();
        return summary.length() <= LONGEST_TITLE ? summary : summary.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
