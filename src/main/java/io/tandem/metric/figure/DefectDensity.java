package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.CodeMeasure;
import java.util.List;
import java.util.OptionalDouble;

/** Open defects ÷ 1,000 lines of code (SonarQube {@code ncloc}). A defect is an issue of one of the project's defect types. */
public final class DefectDensity implements CodeFigure {
    private static final double LINES_PER_KLOC = 1000;

    @Override
    public String key() {
        return "defectDensity";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.DEFECTS_PER_KLOC;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public boolean hasTrend() {
        return false;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("openDefects", "linesOfCode");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        double lines = window.sum(CodeMeasure.LINES_OF_CODE).orElse(0);
        return window.openDefects() == null || lines <= 0 ? OptionalDouble.empty() : OptionalDouble.of(window.openDefects() / (lines / LINES_PER_KLOC));
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        return List.of(new FigureInput("openDefects", window.openDefects(), FigureUnit.ISSUES), new FigureInput("linesOfCode", window.sum(CodeMeasure.LINES_OF_CODE).orElse(0), FigureUnit.LINES));
    }

    @Override
    public String page() {
        return null;
    }
}
