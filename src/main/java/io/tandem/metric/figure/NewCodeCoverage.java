package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.CodeMeasure;
import java.util.List;
import java.util.OptionalDouble;

/** Share of the code changed lately that tests execute (SonarQube {@code new_coverage}); several projects weigh by lines of code. */
public final class NewCodeCoverage implements CodeFigure {
    @Override
    public String key() {
        return "newCodeCoverage";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(80, 60);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("linesOfCode");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        return window.mean(CodeMeasure.NEW_CODE_COVERAGE);
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        return CodeInputs.of(window, CodeMeasure.LINES_OF_CODE);
    }

    @Override
    public String page() {
        return "/component_measures?metric=new_coverage&id={0}";
    }
}
