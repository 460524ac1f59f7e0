package io.tandem.joint;

import io.tandem.debt.api.Totals;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.metric.api.FigureUnit;
import java.time.Instant;
import java.util.List;

/** Σ effort to repair the register's unpaid items; beside it the person-days lost per month while they stay. */
public final class DebtPrincipal implements FigureDefinition {
    @Override
    public String key() {
        return "debtPrincipal";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERSON_DAYS;
    }

    @Override
    public FigureSection section() {
        return FigureSection.TECHNICAL;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public FigureSource source() {
        return FigureSource.TANDEM;
    }

    @Override
    public boolean hasTrend() {
        return false;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("interest", "debts", "accepted");
    }

    Figure figure(Totals totals, Instant now) {
        if (totals.items() == 0) {
            return Figure.noData(this);
        }
        List<FigureInput> inputs = List.of(new FigureInput("debts", totals.items(), FigureUnit.DEBTS), new FigureInput("accepted", totals.accepted(), FigureUnit.DEBTS));
        return Figure.of(this).value(totals.principal()).also(List.of(new FigureInput("interest", totals.interest(), FigureUnit.PERSON_DAYS))).inputs(inputs).asOf(now).build();
    }
}
