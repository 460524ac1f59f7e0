package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.CodeMeasure;
import java.util.List;
import java.util.OptionalDouble;

/** Remediation cost ÷ development cost (SonarQube {@code sqale_debt_ratio}); several projects weigh by lines of code, the letter is the worst one’s. */
public final class DebtRatio implements CodeFigure {
    @Override
    public String key() {
        return "debtRatio";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(10, 20);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("remediation", "linesOfCode");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        return window.mean(CodeMeasure.DEBT_RATIO);
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        return CodeInputs.of(window, CodeMeasure.REMEDIATION_MINUTES, CodeMeasure.LINES_OF_CODE);
    }

    @Override
    public String grade(CodeWindow window) {
        OptionalDouble worst = window.most(CodeMeasure.DEBT_RATIO);
        return worst.isEmpty() ? null : DebtGrade.of(worst.getAsDouble()).name();
    }

    @Override
    public String page() {
        return "/component_measures?metric=sqale_debt_ratio&id={0}";
    }
}
