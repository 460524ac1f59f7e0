package io.tandem.metric.figure;

import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import java.util.OptionalDouble;

/** The definition of one figure of the work. */
public interface DeliveryFigure extends FigureDefinition {
    /** Empty when there is nothing to divide by or nothing happened that it speaks of. */
    OptionalDouble value(FigureWindow window);

    Evidence evidence(FigureWindow window);

    /** The search that lists the issues it speaks of. */
    String jql(FigureWindow window);

    @Override
    default FigureSection section() {
        return FigureSection.DELIVERY;
    }

    @Override
    default FigureSource source() {
        return FigureSource.JIRA;
    }

    @Override
    default DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }
}
