package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** Defects ÷ 1,000 lines of code (SonarQube {@code ncloc}). A defect is an issue of one of the project's defect types. */
abstract class DefectFigure implements CodeFigure, SpeaksOfIssues {
    private static final double LINES_PER_KLOC = 1000;

    /** How many defects count. Only asked where they are known. */
    abstract long count(CodeWindow window);

    /** What they are called among the inputs. */
    abstract String input();

    @Override
    public final FigureUnit unit() {
        return FigureUnit.DEFECTS_PER_KLOC;
    }

    @Override
    public final Better better() {
        return Better.LOWER;
    }

    @Override
    public final boolean hasTrend() {
        return false;
    }

    @Override
    public final List<String> inputKeys() {
        return List.of(input(), "linesOfCode");
    }

    @Override
    public final OptionalDouble value(CodeWindow window) {
        double lines = window.sum(CodeMeasure.LINES_OF_CODE).orElse(0);
        return window.defects() == null || lines <= 0 ? OptionalDouble.empty() : OptionalDouble.of(count(window) / (lines / LINES_PER_KLOC));
    }

    @Override
    public final List<FigureInput> inputs(CodeWindow window) {
        return List.of(new FigureInput(input(), count(window), FigureUnit.ISSUES), new FigureInput("linesOfCode", window.sum(CodeMeasure.LINES_OF_CODE).orElse(0), FigureUnit.LINES));
    }

    @Override
    public final List<Reason> missing(CodeWindow window) {
        return List.of(Reason.of(window.defects() == null ? "figure.missing.facts" : "figure.missing.measure"));
    }

    @Override
    public final String page() {
        return null;
    }
}
