package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.CodeMeasure;
import java.util.List;
import java.util.OptionalDouble;

/** Open vulnerabilities that the code analysis found; beside them the places somebody has to review for security. */
public final class Vulnerabilities implements CodeFigure {
    @Override
    public String key() {
        return "vulnerabilities";
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
    public Thresholds thresholds() {
        return new Thresholds(0, 0);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("hotspots");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        return window.sum(CodeMeasure.VULNERABILITIES);
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        return CodeInputs.of(window, CodeMeasure.SECURITY_HOTSPOTS);
    }

    @Override
    public String page() {
        return "/project/issues?types=VULNERABILITY&resolved=false&id={0}";
    }
}
