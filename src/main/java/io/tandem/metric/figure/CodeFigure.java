package io.tandem.metric.figure;

import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.CodeHealthSnapshot;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The definition of one figure of the code. Its formula in words is the text {@code tandem.joint.formula.<key>}.
 *
 * @param page where its details are on the code analysis server, after the server's address; {0} is the project's key there
 */
record CodeFigure(String key, FigureUnit unit, Formula formula, Judge judge, Grade grade, Inputs inputs, String page) {
    /** From snapshots of several projects, one each, and their open defects (null when unknown). */
    interface Formula {
        OptionalDouble value(List<CodeHealthSnapshot> snapshots, Long openDefects);
    }

    interface Judge {
        FigureStatus of(double value);
    }

    /** A letter for the worst of several; null for figures without. */
    interface Grade {
        String of(List<CodeHealthSnapshot> snapshots);
    }

    interface Inputs {
        List<FigureInput> of(List<CodeHealthSnapshot> snapshots, Long openDefects);
    }
}
