package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.CodeMeasure;
import java.util.List;
import java.util.OptionalDouble;

/** Whether the code passes the quality gate (SonarQube {@code alert_status}): 1 when that of every project does, else 0. */
public final class QualityGate implements CodeFigure {
    @Override
    public String key() {
        return "qualityGate";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PASSED;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(1, 1);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("gatesPassed", "gates");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        return window.least(CodeMeasure.QUALITY_GATE);
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        long passed = window.latest().stream().filter(snapshot -> snapshot.find(CodeMeasure.QUALITY_GATE).orElse(0) >= 1).count();
        return List.of(new FigureInput("gatesPassed", passed, FigureUnit.PROJECTS), new FigureInput("gates", window.count(CodeMeasure.QUALITY_GATE), FigureUnit.PROJECTS));
    }

    @Override
    public String page() {
        return "/dashboard?id={0}";
    }
}
