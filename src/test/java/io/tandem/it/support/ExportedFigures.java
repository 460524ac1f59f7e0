package io.tandem.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Figures as somebody reckons them who has the exported tables and nothing else. */
public final class ExportedFigures {
    /** Asks for one address below {@code /rest}. */
    @FunctionalInterface
    public interface Getting {
        JsonNode get(String path) throws IOException;
    }

    private static final double SECONDS_PER_HOUR = 3_600;
    /** What needs a calendar, a plan, a buffer, a goal or a forecast, which are not tables of the export, or speaks of one reader's reviews over time. */
    private static final Set<String> OF_ANOTHER_KIND = Set.of("scheduleDeviationRate", "utilisation", "cycleTimeWorkingDays", "spi", "cpi", "scheduleVariance", "costVariance", "estimateAtCompletion", "tcpi", "spiTime",
            "requirementVolatility", "releaseOutlook", "reviewsOverdue", "reviewWaitingTime", "reviewYield", "assessmentBias", "workHeld", "bufferPenetration", "bufferBurn", "openRisks", "goalPace", "goalImbalance",
            "debtPrincipal", "debtInterest", "changeLeadTime", "deploymentFrequency", "changeFailRate", "recoveryTime", "reworkRate", "buildSuccess", "timeRed");

    private final Map<String, Double> figures = new HashMap<>();

    private ExportedFigures() { }

    /** @param to the first day outside */
    public static ExportedFigures read(Getting rest, String project, String from, String to) throws IOException {
        ExportedFigures exported = new ExportedFigures();
        List<JsonNode> days = rows(rest, "fact_daily_flow", project, row -> row.get("scope").asText().equals("PROJECT") && isInside(row.get("flow_date"), from, to));
        List<JsonNode> issues = rows(rest, "fact_issue", project, row -> !row.get("removed").asBoolean());
        exported.flow(days, weeks(from, to), rows(rest, "dim_project", project, row -> row.get("project_key").asText().equals(project)).get(0).get("hours_per_day").asDouble());
        exported.issues(issues, from, to);
        exported.code(rows(rest, "fact_code_health", project, row -> row.get("component_id").isNull()), issues, days);
        exported.figures.put("reviewsWaiting", (double) rows(rest, "fact_change_review", project,
                row -> Set.of("IN_REVIEW", "IMPLEMENTED").contains(row.get("review_state").asText()) && row.get("outcome").asText("UNDECIDED").equals("UNDECIDED")).size());
        return exported;
    }

    /** @throws NullPointerException for one that the tables do not tell */
    public double get(String key) {
        return figures.get(key);
    }

    public boolean knows(String key) {
        return figures.containsKey(key);
    }

    public boolean isOfAnotherKind(String key) {
        return OF_ANOTHER_KIND.contains(key);
    }

    private void flow(List<JsonNode> days, double weeks, double hoursPerDay) {
        figures.put("throughput", sum(days, "done") / weeks);
        figures.put("requirementChangeRate", sum(days, "scope_changes") / weeks);
        figures.put("planChanges", (sum(days, "due_moves") + sum(days, "point_changes") + sum(days, "sprint_moves")) / weeks);
        figures.put("backwardMoves", sum(days, "backward_moves") / weeks);
        figures.put("reopenedRate", 100 * sum(days, "reopened") / (sum(days, "reopened") + sum(days, "done")));
        figures.put("flowEfficiency", 100 * sum(days, "active_seconds") / (sum(days, "active_seconds") + sum(days, "waiting_seconds") + sum(days, "blocked_seconds")));
        figures.put("personDaysPerTask", sum(days, "done_work_seconds") / sum(days, "done_with_work") / (hoursPerDay * SECONDS_PER_HOUR));
    }

    private void issues(List<JsonNode> issues, String from, String to) {
        List<JsonNode> started = issues.stream().filter(issue -> issue.get("is_open").asBoolean() && !issue.get("started_at").isNull()).toList();
        figures.put("workInProgress", (double) started.size());
        LocalDate today = LocalDate.now();
        figures.put("workItemAge", median(started, issue -> ChronoUnit.DAYS.between(LocalDate.parse(issue.get("started_date").asText()), today)));
        figures.put("cycleTime", median(issues.stream().filter(issue -> !issue.get("cycle_days").isNull() && isInside(issue.get("done_date"), from, to)).toList(), issue -> issue.get("cycle_days").asDouble()));
    }

    private void code(List<JsonNode> code, List<JsonNode> issues, List<JsonNode> days) {
        JsonNode newest = code.stream().max(Comparator.comparing(row -> row.get("code_date").asText())).orElseThrow();
        figures.put("coverage", newest.get("coverage").asDouble());
        figures.put("newCodeCoverage", newest.get("new_code_coverage").asDouble());
        figures.put("debtRatio", newest.get("debt_ratio").asDouble());
        figures.put("qualityGate", newest.get("quality_gate").asText().equals("PASSED") ? 1.0 : 0);
        figures.put("vulnerabilities", newest.get("vulnerabilities").asDouble());
        figures.put("securityHotspots", newest.get("security_hotspots").asDouble());
        double thousands = newest.get("lines_of_code").asDouble() / 1000;
        figures.put("defectDensity", issues.stream().filter(issue -> issue.get("is_open").asBoolean() && issue.get("is_defect").asBoolean()).count() / thousands);
        figures.put("defectsFoundDensity", sum(days, "defects_created") / thousands);
    }

    private static double weeks(String from, String to) {
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        LocalDate end = LocalDate.parse(to).isAfter(tomorrow) ? tomorrow : LocalDate.parse(to);
        return ChronoUnit.DAYS.between(LocalDate.parse(from), end) / 7.0;
    }

    private static double sum(List<JsonNode> rows, String column) {
        return rows.stream().mapToDouble(row -> row.get(column).asDouble()).sum();
    }

    /** The value at position ⌊n ÷ 2⌋ of the sorted ones, counted from 0. */
    private static double median(List<JsonNode> rows, ToDoubleFunction<JsonNode> value) {
        double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private static boolean isInside(JsonNode day, String from, String to) {
        return !day.isNull() && day.asText().compareTo(from) >= 0 && day.asText().compareTo(to) < 0;
    }

    private static List<JsonNode> rows(Getting rest, String table, String project, Predicate<JsonNode> wanted) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        rest.get("/tandem/1.0/export/" + table + ".json?project=" + project).get("values").forEach(rows::add);
        return rows.stream().filter(wanted).toList();
    }
}
