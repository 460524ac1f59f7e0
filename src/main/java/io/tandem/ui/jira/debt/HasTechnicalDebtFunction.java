package io.tandem.ui.jira.debt;

import com.atlassian.query.operand.FunctionOperand;
import io.tandem.debt.DebtIssues;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import java.util.Set;

/** {@code issue in hasTechnicalDebt()}: issues linked to a debt that is not repaid. */
public class HasTechnicalDebtFunction extends DebtJqlFunction {
    private final DebtIssues issues;

    @Inject
    public HasTechnicalDebtFunction(DebtIssues issues) {
        super(0);
        this.issues = issues;
    }

    @Override
    Set<Long> listIssues(Actor searcher, FunctionOperand operand) {
        return issues.listUnpaid(searcher);
    }
}
