package io.tandem.ui.jira.debt;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.debt.DebtIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import java.util.Set;

/** {@code issue in technicalDebt("decision=OPEN,PLANNED kind=CODE gateway")}: issues linked to debts that match. */
public class TechnicalDebtFunction extends DebtJqlFunction {
    private final DebtIssues issues;
    private final Texts texts;

    @Inject
    public TechnicalDebtFunction(DebtIssues issues, Texts texts) {
        super(1);
        this.issues = issues;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = super.validate(searcher, operand, clause);
        if (!messages.hasAnyErrors()) {
            try {
                issues.check(new Actor(searcher == null ? "" : searcher.getKey(), ""), operand.getArgs().get(0));
            } catch (InvalidInputException wrong) {
                wrong.problems().forEach(problem -> messages.addErrorMessage(texts.get("tandem.error." + problem.code(), problem.arguments().toArray())));
            }
        }
        return messages;
    }

    @Override
    Set<Long> listIssues(Actor searcher, FunctionOperand operand) {
        try {
            return operand.getArgs().isEmpty() ? Set.of() : issues.list(searcher, operand.getArgs().get(0));
        } catch (InvalidInputException outdated) {
            // A saved search is run without being validated again: what it cannot mean any more finds nothing.
            return Set.of();
        }
    }
}
