package io.tandem.joint.figure;

import io.tandem.debt.api.Totals;
import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureUnit;
import io.tandem.shared.Reason;
import java.util.List;

/** Σ effort to repair the unpaid items of the register; beside it what is lost each month while they stay. */
public final class DebtPrincipal implements JointFigure {
    @Override
    public String key() {
        return "debtPrincipal";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERSON_DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public FigureSection section() {
        return FigureSection.TECHNICAL;
    }

    @Override
    public boolean hasTrend() {
        return true;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("interest", "debts", "accepted");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.PAGE;
    }

    @Override
    public Figure read(JointMaterial material) {
        Totals debts = material.debts();
        if (debts.items() == 0) {
            return Figure.noData(this, Reason.of("figure.missing.debts"));
        }
        return Figure.of(this).value(debts.principal()).also(List.of(new FigureInput("interest", debts.interest(), FigureUnit.PERSON_DAYS)))
                .inputs(List.of(new FigureInput("debts", debts.items(), FigureUnit.DEBTS), new FigureInput("accepted", debts.accepted(), FigureUnit.DEBTS)))
                .asOf(material.debtsAt()).trend(material.debtCourse()).drill(Pages.register(material)).build();
    }
}
