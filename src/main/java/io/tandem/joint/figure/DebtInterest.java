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

/** What is expected to be lost each month while the unpaid items stay: Σ interest × likelihood; beside it the months after which repairing has paid off. */
public final class DebtInterest implements JointFigure {
    @Override
    public String key() {
        return "debtInterest";
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
    public List<String> inputKeys() {
        return List.of("monthsToPayOff", "principal", "debts");
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
        List<FigureInput> also = debts.interest() > 0 ? List.of(new FigureInput("monthsToPayOff", debts.principal() / debts.interest(), FigureUnit.MONTHS)) : List.of();
        return Figure.of(this).value(debts.interest()).also(also)
                .inputs(List.of(new FigureInput("principal", debts.principal(), FigureUnit.PERSON_DAYS), new FigureInput("debts", debts.items(), FigureUnit.DEBTS)))
                .asOf(material.debtsAt()).drill(Pages.register(material)).build();
    }
}
