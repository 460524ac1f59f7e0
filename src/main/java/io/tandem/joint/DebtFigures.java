package io.tandem.joint;

import io.tandem.debt.api.Totals;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import java.time.Instant;
import java.util.List;

/** What the register's unpaid items come to. */
final class DebtFigures {
    private DebtFigures() { }

    static Figure principal(Totals totals, Instant now) {
        if (totals.items() == 0) {
            return Figure.noData("debtPrincipal", FigureUnit.PERSON_DAYS);
        }
        List<FigureInput> also = List.of(new FigureInput("interest", totals.interest(), FigureUnit.PERSON_DAYS));
        List<FigureInput> inputs = List.of(new FigureInput("debts", totals.items(), FigureUnit.DEBTS), new FigureInput("accepted", totals.accepted(), FigureUnit.DEBTS));
        return new Figure("debtPrincipal", totals.principal(), FigureUnit.PERSON_DAYS, FigureStatus.NEUTRAL, null, also, inputs, List.of(), null, now, null, List.of(), null);
    }
}
