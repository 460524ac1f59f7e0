package io.tandem.ui.jira.review;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import java.util.List;
import java.util.Optional;

/** {@code issue in function()}: the issues of some reviews. Jira itself leaves out those the searcher may not see. */
abstract class ReviewJqlFunction extends AbstractJqlFunction {
    private final ReviewStore store;
    private final int arguments;

    ReviewJqlFunction(ReviewStore store, int arguments) {
        this.store = store;
        this.arguments = arguments;
    }

    /** Which reviews, for this searcher; empty for none. */
    abstract Optional<ReviewFilter> findFilter(Optional<Actor> searcher, FunctionOperand operand);

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, arguments);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Optional<Actor> searcher = Optional.ofNullable(context.getApplicationUser()).map(user -> new Actor(user.getKey(), user.getDisplayName()));
        return findFilter(searcher, operand).map(filter -> store.listRefs(filter, List.of())).orElse(List.of()).stream()
                .map(ReviewStore.Ref::issueId).distinct().map(id -> new QueryLiteral(operand, id)).toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return arguments;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
