package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.CodeMeasure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return List.of("remediation", "linesOfCode", "gradeA", "gradeB", "gradeC", "gradeD", "gradeE");
    }

    @Override
    public OptionalDouble value(CodeWindow window) {
        return window.mean(CodeMeasure.DEBT_RATIO);
    }

    @Override
    public List<FigureInput> inputs(CodeWindow window) {
        List<FigureInput> inputs = new ArrayList<>(CodeInputs.of(window, CodeMeasure.REMEDIATION_MINUTES, CodeMeasure.LINES_OF_CODE));
        if (window.count(CodeMeasure.DEBT_RATIO) > 1) {
            inputs.addAll(distribution(window));
        }
        return inputs;
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

    /** How many projects have each letter: letters have no mean. */
    private static List<FigureInput> distribution(CodeWindow window) {
        Map<DebtGrade, Long> grades = window.values(CodeMeasure.DEBT_RATIO).mapToObj(DebtGrade::of).collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(DebtGrade.class), Collectors.counting()));
        return grades.entrySet().stream().map(grade -> new FigureInput("grade" + grade.getKey(), grade.getValue(), FigureUnit.PROJECTS)).toList();
    }
}
