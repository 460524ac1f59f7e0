package io.tandem.plan.value.figure;

import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** A figure of earned value. */
public interface ValueFigure extends FigureDefinition {
    /** Empty where it would divide by nought. */
    OptionalDouble value(EarnedValue standing);

    /** Why there is no value, though there is a baseline with estimates. */
    Reason missing(EarnedValue standing);

    @Override
    default FigureSection section() {
        return FigureSection.DELIVERY;
    }

    @Override
    default FigureSource source() {
        return FigureSource.TANDEM;
    }

    @Override
    default List<String> inputKeys() {
        return List.of("budgetAtCompletion", "plannedValue", "earnedValue", "actualCost");
    }

    @Override
    default List<String> exclusionKeys() {
        return List.of("withoutBaselineEstimate", "withoutPlannedDay");
    }

    @Override
    default DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }
}
