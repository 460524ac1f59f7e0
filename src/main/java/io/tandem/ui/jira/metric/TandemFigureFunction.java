package io.tandem.ui.jira.metric;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.metric.FigureSearch;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import java.util.List;

/**
 * {@code issue in tandemFigure("throughput", "DEMO", "2026-08-28", "2026-11-21", "component=API")}: exactly the issues a figure counts. The last argument may be missing.
 * Jira itself leaves out those the searcher may not see.
 */
public class TandemFigureFunction extends AbstractJqlFunction {
    private static final int LEAST = 4;
    private static final int MOST = 5;

    private final FigureSearch figures;
    private final Texts texts;

    @Inject
    public TandemFigureFunction(FigureSearch figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, Math.max(LEAST, Math.min(MOST, operand.getArgs().size())));
        if (!messages.hasAnyErrors()) {
            try {
                figures.check(actor(searcher), operand.getArgs());
            } catch (InvalidInputException wrong) {
                wrong.problems().forEach(problem -> messages.addErrorMessage(texts.get("tandem.error." + problem.code(), problem.arguments().toArray())));
            }
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (context.getApplicationUser() == null || operand.getArgs().size() < LEAST) {
            return List.of();
        }
        try {
            return figures.list(actor(context.getApplicationUser()), operand.getArgs()).stream().map(id -> new QueryLiteral(operand, id)).toList();
        } catch (InvalidInputException outdated) {
            // A saved search is run without being validated again: what it cannot mean any more finds nothing.
            return List.of();
        }
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return LEAST;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private static Actor actor(ApplicationUser user) {
        return user == null ? new Actor("", "") : new Actor(user.getKey(), user.getDisplayName());
    }
}
