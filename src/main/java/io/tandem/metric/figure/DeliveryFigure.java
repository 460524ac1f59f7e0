package io.tandem.metric.figure;

import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import java.util.OptionalDouble;

/** The definition of one figure of the work. Its formula in words is the text {@code tandem.joint.formula.<key>}. */
public interface DeliveryFigure {
    String key();

    FigureUnit unit();

    /** Empty when there is nothing to divide by or nothing happened that it speaks of. */
    OptionalDouble value(FigureWindow window);

    Evidence evidence(FigureWindow window);

    /** The fewest cases from which a number is said. */
    default long enough() {
        return 1;
    }

    default FigureStatus judge(double value) {
        return FigureStatus.NEUTRAL;
    }

    /** Whether the figure speaks of a period, so that it has one value per week; otherwise it speaks of today. */
    default boolean hasTrend() {
        return true;
    }

    /** The search that lists the issues it speaks of. */
    String jql(FigureWindow window);
}
