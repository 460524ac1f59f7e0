package io.tandem.ui.jira.debt;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.shared.Actor;
import java.util.List;
import java.util.Set;

/** {@code issue in function()}: the issues some debts are linked to. Jira itself leaves out those the searcher may not see. */
abstract class DebtJqlFunction extends AbstractJqlFunction {
    private final int arguments;

    DebtJqlFunction(int arguments) {
        this.arguments = arguments;
    }

    /** The numbers of the issues, for this searcher. */
    abstract Set<Long> listIssues(Actor searcher, FunctionOperand operand);

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, arguments);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser user = context.getApplicationUser();
        return user == null ? List.of() : listIssues(new Actor(user.getKey(), user.getDisplayName()), operand).stream().map(id -> new QueryLiteral(operand, id)).toList();
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
