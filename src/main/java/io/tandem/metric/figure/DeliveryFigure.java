package io.tandem.metric.figure;

import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The definition of one figure of the work. */
public interface DeliveryFigure extends FigureDefinition, SpeaksOfIssues {
    /** What begins the names of the texts that say what is missing. */
    String MISSING = "figure.missing.";

    /** Empty when there is nothing to divide by or nothing happened that it speaks of. */
    OptionalDouble value(FigureWindow window);

    Evidence evidence(FigureWindow window);

    /** How many issues are behind it; empty where that takes a look at each of them. */
    default OptionalLong count(FigureWindow window) {
        return OptionalLong.empty();
    }

    /** What is missing when there is no number: so many cases there are, so many it takes. */
    default List<Reason> missing(FigureWindow window, long cases) {
        return List.of(Reason.of(MISSING + key(), cases, enough()));
    }

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
