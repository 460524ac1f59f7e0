package io.tandem.metric.figure;

import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.TrendPoint;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.CodeMeasure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** All figures of the code. Over several projects: coverage and ratios weigh by lines of code, the gate counts passed ones, a letter is the worst. */
public final class CodeFigures {
    private static final double LINES_PER_KLOC = 1000;
    private static final double MINUTES_PER_DAY = 480;

    private static final List<CodeFigure> ALL = List.of(
            new CodeFigure("coverage", FigureUnit.PERCENT, mean(CodeMeasure.COVERAGE), atLeast(80, 60), none(), inputs(CodeMeasure.LINES_OF_CODE), "/component_measures?metric=coverage&id={0}"),
            new CodeFigure("newCodeCoverage", FigureUnit.PERCENT, mean(CodeMeasure.NEW_CODE_COVERAGE), atLeast(80, 60), none(), inputs(), "/component_measures?metric=new_coverage&id={0}"),
            new CodeFigure("defectDensity", FigureUnit.DEFECTS_PER_KLOC, CodeFigures::defectDensity, value -> FigureStatus.NEUTRAL, none(), CodeFigures::densityInputs, null),
            new CodeFigure("debtRatio", FigureUnit.PERCENT, mean(CodeMeasure.DEBT_RATIO), value -> DebtGrade.of(value).status(), CodeFigures::worstGrade,
                    inputs(CodeMeasure.REMEDIATION_MINUTES, CodeMeasure.LINES_OF_CODE), "/component_measures?metric=sqale_debt_ratio&id={0}"),
            new CodeFigure("qualityGate", FigureUnit.PASSED, CodeFigures::gate, value -> value >= 1 ? FigureStatus.GOOD : FigureStatus.BAD, none(), CodeFigures::gateInputs, "/dashboard?id={0}"),
            new CodeFigure("vulnerabilities", FigureUnit.ISSUES, (snapshots, defects) -> CodeWindow.sum(snapshots, CodeMeasure.VULNERABILITIES),
                    value -> value == 0 ? FigureStatus.GOOD : FigureStatus.BAD, none(), inputs(CodeMeasure.SECURITY_HOTSPOTS), "/project/issues?types=VULNERABILITY&resolved=false&id={0}"));

    private CodeFigures() { }

    public static List<Figure> compute(CodeWindow window) {
        return ALL.stream().map(definition -> compute(definition, window)).toList();
    }

    private static Figure compute(CodeFigure definition, CodeWindow window) {
        OptionalDouble value = window.isEmpty() ? OptionalDouble.empty() : definition.formula().value(window.latest(), window.openDefects());
        if (value.isEmpty()) {
            return Figure.noData(definition.key(), definition.unit());
        }
        Coverage coverage = window.asked() == 1 ? null : new Coverage("measured", window.projects().size(), window.asked());
        return new Figure(definition.key(), value.getAsDouble(), definition.unit(), definition.judge().of(value.getAsDouble()), definition.grade().of(window.latest()), List.of(),
                definition.inputs().of(window.latest(), window.openDefects()), List.of(), coverage, window.measuredAt(), window.staleSince(), trend(definition, window), drill(definition, window));
    }

    /** One project has a course; several have none, for they are not measured on the same days. Open defects are known for today only. */
    private static List<TrendPoint> trend(CodeFigure definition, CodeWindow window) {
        if (window.projects().size() != 1 || "defectDensity".equals(definition.key())) {
            return List.of();
        }
        return window.projects().get(0).stream().map(snapshot -> {
            OptionalDouble value = definition.formula().value(List.of(snapshot), null);
            return new TrendPoint(snapshot.measuredAt().atZone(ZoneOffset.UTC).toLocalDate(), value.isPresent() ? Double.valueOf(value.getAsDouble()) : null);
        }).toList();
    }

    private static Drill drill(CodeFigure definition, CodeWindow window) {
        if (definition.page() == null) {
            String projects = String.join(", ", window.projectKeys().stream().map(key -> '"' + key + '"').toList());
            return Drill.toIssues("project in (" + projects + ") AND statusCategory != Done AND issuetype in (Bug, Defect) ORDER BY priority DESC");
        }
        CodeHealthSnapshot first = window.latest().get(0);
        String component = URLEncoder.encode(first.componentKey(), StandardCharsets.UTF_8);
        return Drill.toPage(first.serverUrl() + definition.page().replace("{0}", component));
    }

    private static OptionalDouble defectDensity(List<CodeHealthSnapshot> snapshots, Long openDefects) {
        OptionalDouble lines = CodeWindow.sum(snapshots, CodeMeasure.LINES_OF_CODE);
        boolean known = openDefects != null && lines.isPresent() && lines.getAsDouble() > 0;
        return known ? OptionalDouble.of(openDefects / (lines.getAsDouble() / LINES_PER_KLOC)) : OptionalDouble.empty();
    }

    private static List<FigureInput> densityInputs(List<CodeHealthSnapshot> snapshots, Long openDefects) {
        return List.of(new FigureInput("openDefects", openDefects, FigureUnit.ISSUES),
                new FigureInput("linesOfCode", CodeWindow.sum(snapshots, CodeMeasure.LINES_OF_CODE).orElse(0), FigureUnit.LINES));
    }

    private static OptionalDouble gate(List<CodeHealthSnapshot> snapshots, Long openDefects) {
        return snapshots.stream().map(snapshot -> snapshot.find(CodeMeasure.QUALITY_GATE)).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).min();
    }

    private static List<FigureInput> gateInputs(List<CodeHealthSnapshot> snapshots, Long openDefects) {
        long passed = snapshots.stream().filter(snapshot -> snapshot.find(CodeMeasure.QUALITY_GATE).orElse(0) >= 1).count();
        return List.of(new FigureInput("gatesPassed", passed, FigureUnit.ISSUES), new FigureInput("gates", snapshots.size(), FigureUnit.ISSUES));
    }

    private static String worstGrade(List<CodeHealthSnapshot> snapshots) {
        OptionalDouble worst = snapshots.stream().map(snapshot -> snapshot.find(CodeMeasure.DEBT_RATIO)).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max();
        return worst.isEmpty() ? null : DebtGrade.of(worst.getAsDouble()).name();
    }

    private static CodeFigure.Formula mean(CodeMeasure measure) {
        return (snapshots, openDefects) -> CodeWindow.mean(snapshots, measure);
    }

    private static CodeFigure.Judge atLeast(double good, double watch) {
        return value -> value >= good ? FigureStatus.GOOD : value >= watch ? FigureStatus.WATCH : FigureStatus.BAD;
    }

    private static CodeFigure.Grade none() {
        return snapshots -> null;
    }

    private static CodeFigure.Inputs inputs(CodeMeasure... measures) {
        return (snapshots, openDefects) -> {
            List<FigureInput> inputs = new ArrayList<>();
            for (CodeMeasure measure : measures) {
                CodeWindow.sum(snapshots, measure).ifPresent(sum -> inputs.add(INPUTS.get(measure).input(sum)));
            }
            return inputs;
        };
    }

    private record InputKind(String key, FigureUnit unit, double scale) {
        FigureInput input(double sum) {
            return new FigureInput(key, sum * scale, unit);
        }
    }

    private static final Map<CodeMeasure, InputKind> INPUTS = Map.of(
            CodeMeasure.LINES_OF_CODE, new InputKind("linesOfCode", FigureUnit.LINES, 1),
            CodeMeasure.REMEDIATION_MINUTES, new InputKind("remediation", FigureUnit.PERSON_DAYS, 1 / MINUTES_PER_DAY),
            CodeMeasure.SECURITY_HOTSPOTS, new InputKind("hotspots", FigureUnit.ISSUES, 1));
}
