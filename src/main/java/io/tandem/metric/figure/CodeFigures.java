package io.tandem.metric.figure;

import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureScope;
import io.tandem.metric.api.TrendPoint;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.shared.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;

/** All figures of the code, in the order people read them. */
public final class CodeFigures {
    private static final List<CodeFigure> ALL = List.of(new TestCoverage(), new NewCodeCoverage(), new DefectDensity(), new DefectsFoundDensity(), new DebtRatio(), new QualityGate(),
            new Vulnerabilities(), new SecurityHotspots());

    private CodeFigures() { }

    public static List<CodeFigure> list() {
        return ALL;
    }

    public static List<Figure> compute(CodeWindow window) {
        return ALL.stream().map(definition -> compute(definition, window)).toList();
    }

    private static Figure compute(CodeFigure definition, CodeWindow window) {
        OptionalDouble value = window.isEmpty() ? OptionalDouble.empty() : definition.value(window);
        if (value.isEmpty()) {
            return Figure.of(definition).missing(missing(definition, window)).build();
        }
        Coverage coverage = window.asked() == 1 ? null : new Coverage("measured", window.projects().size(), window.asked());
        return Figure.of(definition).value(value).grade(definition.grade(window)).inputs(definition.inputs(window)).coverage(coverage).asOf(window.measuredAt()).staleSince(window.staleSince())
                .trend(trend(definition, window)).drill(drill(definition, window)).build();
    }

    /** One project has a course; several have none, for they are not measured on the same days. */
    private static List<TrendPoint> trend(CodeFigure definition, CodeWindow window) {
        if (window.projects().size() != 1 || !definition.hasTrend()) {
            return List.of();
        }
        return window.projects().get(0).stream().map(snapshot -> {
            OptionalDouble value = definition.value(window.at(snapshot));
            return new TrendPoint(snapshot.measuredAt().atZone(ZoneOffset.UTC).toLocalDate(), value.isPresent() ? Double.valueOf(value.getAsDouble()) : null);
        }).toList();
    }

    private static List<Reason> missing(CodeFigure definition, CodeWindow window) {
        boolean isPart = window.scope().isFilter() || window.scope().kind() == FigureScope.Kind.RELEASE;
        return isPart ? List.of(Reason.of("figure.missing.code.of.part")) : window.isEmpty() ? List.of(Reason.of("figure.missing.code")) : definition.missing(window);
    }

    private static Drill drill(CodeFigure definition, CodeWindow window) {
        if (definition instanceof DefectFigure defects) {
            return Drill.toIssues(Jql.issues(definition.key(), window.projectKeys(), window.range(), window.scope()), defects.count(window));
        }
        CodeHealthSnapshot first = window.latest().get(0);
        String component = URLEncoder.encode(first.componentKey(), StandardCharsets.UTF_8);
        return Drill.toPage(first.serverUrl() + definition.page().replace("{0}", component));
    }
}
