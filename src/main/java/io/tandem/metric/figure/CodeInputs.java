package io.tandem.metric.figure;

import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.CodeMeasure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Measures of the code as people read them. */
enum CodeInputs {
    LINES("linesOfCode", FigureUnit.LINES, 1), REMEDIATION("remediation", FigureUnit.PERSON_DAYS, CodeInputs.DAYS_PER_MINUTE), HOTSPOTS("hotspots", FigureUnit.FINDINGS, 1);

    /** The code analysis server turns its efforts into minutes at 8 hours a day, whatever the product's working day is; this turns them back. */
    private static final double DAYS_PER_MINUTE = 1.0 / 480;
    private static final Map<CodeMeasure, CodeInputs> KINDS = Map.of(CodeMeasure.LINES_OF_CODE, LINES, CodeMeasure.REMEDIATION_MINUTES, REMEDIATION, CodeMeasure.SECURITY_HOTSPOTS, HOTSPOTS);

    private final String key;
    private final FigureUnit unit;
    private final double scale;

    CodeInputs(String key, FigureUnit unit, double scale) {
        this.key = key;
        this.unit = unit;
        this.scale = scale;
    }

    /** The sums of those that were measured. */
    static List<FigureInput> of(CodeWindow window, CodeMeasure... measures) {
        return Arrays.stream(measures).flatMap(measure -> window.sum(measure).stream().mapToObj(KINDS.get(measure)::input)).toList();
    }

    private FigureInput input(double sum) {
        return new FigureInput(key, sum * scale, unit);
    }
}
