package io.tandem.adapter.connector.sonarqube;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.RatingModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of SonarQube's keys stands for which measure. An unknown key fails the whole request there, so only keys the server lists are asked for.
 */
final class MetricKeys {
    static final String GATE = "alert_status";
    /** Zero means "none" only where reviews of hotspots still exist; newer servers keep the zero and moved the findings. */
    static final String HOTSPOTS_REVIEWED = "security_hotspots_reviewed";

    private static final Map<CodeMeasure, List<String>> SAME = Map.of(
            CodeMeasure.LINES_OF_CODE, List.of("ncloc"),
            CodeMeasure.COVERAGE, List.of("coverage"),
            CodeMeasure.LINES_TO_COVER, List.of("lines_to_cover"),
            CodeMeasure.UNCOVERED_LINES, List.of("uncovered_lines"),
            CodeMeasure.NEW_CODE_COVERAGE, List.of("new_coverage"),
            CodeMeasure.DUPLICATION, List.of("duplicated_lines_density"),
            CodeMeasure.ISSUES, List.of("violations"),
            CodeMeasure.SECURITY_HOTSPOTS, List.of("security_hotspots"));
    /** The newer key first: where a server does not know it yet, the older one means the same there. */
    private static final Map<CodeMeasure, List<String>> BY_QUALITY = Map.of(
            CodeMeasure.DEBT_RATIO, List.of("software_quality_maintainability_debt_ratio", "sqale_debt_ratio"),
            CodeMeasure.DEBT_MINUTES, List.of("software_quality_maintainability_remediation_effort", "sqale_index"),
            CodeMeasure.BUGS, List.of("software_quality_reliability_issues", "bugs"),
            CodeMeasure.VULNERABILITIES, List.of("software_quality_security_issues", "vulnerabilities"),
            CodeMeasure.BLOCKERS, List.of("software_quality_blocker_issues", "blocker_violations"));
    private static final Map<CodeMeasure, List<String>> STANDARD = Map.of(
            CodeMeasure.DEBT_RATIO, List.of("sqale_debt_ratio"),
            CodeMeasure.DEBT_MINUTES, List.of("sqale_index"),
            CodeMeasure.BUGS, List.of("bugs"),
            CodeMeasure.VULNERABILITIES, List.of("vulnerabilities"),
            CodeMeasure.BLOCKERS, List.of("blocker_violations"));

    private MetricKeys() { }

    /** For each measure the key to ask this server for; measures it has no key for are absent. */
    static Map<CodeMeasure, String> choose(RatingModel model, Set<String> known) {
        Map<CodeMeasure, String> chosen = new EnumMap<>(CodeMeasure.class);
        choose(SAME, known, chosen);
        choose(model == RatingModel.QUALITIES ? BY_QUALITY : STANDARD, known, chosen);
        return chosen;
    }

    private static void choose(Map<CodeMeasure, List<String>> candidates, Set<String> known, Map<CodeMeasure, String> chosen) {
        candidates.forEach((measure, keys) -> keys.stream().filter(known::contains).findFirst().ifPresent(key -> chosen.put(measure, key)));
    }
}
