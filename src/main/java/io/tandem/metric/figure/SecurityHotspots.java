package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.CodeMeasure;
import java.util.List;
import java.util.OptionalDouble;

/** Places in the code that somebody has to review for security (SonarQube {@code security_hotspots}). */
public final class SecurityHotspots implements CodeFigure {
    @Override
    public String key() {
        return "securityHotspots";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.FINDINGS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("linesOfCode");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        return window.sum(CodeMeasure.SECURITY_HOTSPOTS);
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        return CodeInputs.of(window, CodeMeasure.LINES_OF_CODE);
    }

    @Override
    public String page() {
        return "/security_hotspots?id={0}";
    }
}
