package io.tandem.ui.jira.review;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.review.model.ReviewState;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code issue in changeReview("in review")}: issues with a review in this state; upper or lower case, blank, hyphen or underscore between the words. */
public class ChangeReviewFunction extends ReviewJqlFunction {
    private final Texts texts;

    @Inject
    public ChangeReviewFunction(ReviewStore store, Texts texts) {
        super(store, 1);
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = super.validate(searcher, operand, clause);
        if (!messages.hasAnyErrors() && findState(operand).isEmpty()) {
            String known = Arrays.stream(ReviewState.values()).map(Enum::name).collect(Collectors.joining(", "));
            messages.addErrorMessage(texts.get("tandem.error.value.unknown", operand.getArgs().get(0), known));
        }
        return messages;
    }

    @Override
    Optional<ReviewFilter> findFilter(Optional<Actor> searcher, FunctionOperand operand) {
        return findState(operand).map(state -> ReviewFilter.all().inStates(Set.of(state)));
    }

    private static Optional<ReviewState> findState(FunctionOperand operand) {
        // A saved search is run without being validated again.
        String asked = operand.getArgs().isEmpty() ? "" : operand.getArgs().get(0).strip().replace(' ', '_').replace('-', '_');
        return Arrays.stream(ReviewState.values()).filter(state -> state.name().equalsIgnoreCase(asked)).findFirst();
    }
}
