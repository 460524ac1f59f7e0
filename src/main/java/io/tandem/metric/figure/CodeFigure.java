package io.tandem.metric.figure;

import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** The definition of one figure of the code. */
public interface CodeFigure extends FigureDefinition {
    /** From the last snapshot of each project. */
    OptionalDouble value(CodeWindow window);

    /** What went into that value. Only asked where there is one. */
    List<FigureInput> inputs(CodeWindow window);

    /** Where its details are on the code analysis server, after the server's address; {0} is the project's key there. Null where issues are behind it. */
    String page();

    /** What is missing when there is no number although the code is measured. */
    default List<Reason> missing(CodeWindow window) {
        return List.of(Reason.of("figure.missing.measure"));
    }

    /** A letter for the worst of several; null for figures without. */
    default String grade(CodeWindow window) {
        return null;
    }

    @Override
    default FigureSection section() {
        return FigureSection.TECHNICAL;
    }

    @Override
    default FigureSource source() {
        return FigureSource.CODE_SERVER;
    }

    @Override
    default DrillTarget drillTarget() {
        return page() == null ? DrillTarget.ISSUES : DrillTarget.PAGE;
    }
}
