package io.tandem.sandbox.sonar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project with a past, which the recordings lack: an analysis a week for a quarter, coverage rising and debt falling with a setback in between.
 * Not recorded: made up in the recorded shape, always the same relative to today.
 */
final class DemoCode {
    static final String KEY = "acme:payments-platform";
    static final String NAME = "Payments Platform";
    private static final int WEEKS = 13;
    /** Each with its percent of the lines. */
    private static final Map<String, Integer> DIRECTORIES = new TreeMap<>(Map.of(KEY + ":gateway", 35, KEY + ":ledger", 25, KEY + ":merchant-portal", 20, KEY + ":payout", 12));

    private final Clock clock;

    DemoCode(Clock clock) {
        this.clock = clock;
    }

    /** The last analysis: at midnight (UTC). */
    String analysedAt() {
        return date(WEEKS - 1);
    }

    boolean isDirectory(String key) {
        return DIRECTORIES.containsKey(key);
    }

    /** As the server lists the directories of a project; it has none for any other. */
    JsonNode directories(String projectKey) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode components = JsonNodeFactory.instance.arrayNode();
        DIRECTORIES.keySet().stream().filter(key -> projectKey.equals(KEY)).forEach(key -> components.add(directory(key).path("component")));
        body.putObject("paging").put("pageIndex", 1).put("pageSize", 500).put("total", components.size());
        return body.set("components", components);
    }

    JsonNode directory(String key) {
        String path = key.substring(KEY.length() + 1);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("component").put("key", key).put("name", path).put("qualifier", "DIR").put("path", path).put("analysisDate", analysedAt());
        body.putArray("ancestors").addObject().put("key", KEY).put("name", NAME).put("qualifier", "TRK").put("analysisDate", analysedAt());
        return body;
    }

    /** A directory's share of the project's counts, with the project's ratios a little better or worse. */
    ArrayNode measures(String directory, List<String> keys) {
        int percent = DIRECTORIES.get(directory);
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        values(WEEKS - 1).forEach((key, value) -> {
            boolean isRatio = value.contains(".");
            if (keys.contains(key) && !key.equals("alert_status")) {
                double number = Double.parseDouble(value);
                measures.addObject().put("metric", key).put("value", isRatio ? decimal(number * (0.8 + percent / 100.0)) : String.valueOf(Math.round(number * percent / 100)));
            }
        });
        return measures;
    }

    ArrayNode measures(List<String> keys) {
        Map<String, String> values = values(WEEKS - 1);
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        keys.stream().filter(values::containsKey).forEach(key -> measures.addObject().put("metric", key).put("value", values.get(key)));
        if (keys.contains("new_coverage")) {
            measures.addObject().put("metric", "new_coverage").putObject("period").put("index", 1).put("value", "81.4").put("bestValue", false);
        }
        return measures;
    }

    JsonNode history(List<String> keys) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("paging").put("pageIndex", 1).put("pageSize", 1000).put("total", WEEKS);
        ArrayNode measures = body.putArray("measures");
        for (String key : keys) {
            ArrayNode history = measures.addObject().put("metric", key).putArray("history");
            for (int week = 0; week < WEEKS; week++) {
                ObjectNode entry = history.addObject().put("date", date(week));
                String value = values(week).get(key);
                if (value != null) {
                    entry.put("value", value);
                }
            }
        }
        return body;
    }

    private static Map<String, String> values(int week) {
        boolean isSetback = week == 6 || week == 7;
        int lines = 38_400 + 310 * week;
        double coverage = 58.2 + 0.9 * week - (isSetback ? 4.1 : 0);
        int minutes = 41_300 - 620 * week + (isSetback ? 3_900 : 0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ncloc", String.valueOf(lines));
        values.put("coverage", decimal(coverage));
        values.put("lines_to_cover", String.valueOf(lines / 2));
        values.put("uncovered_lines", String.valueOf(Math.round(lines / 2.0 * (1 - coverage / 100))));
        values.put("duplicated_lines_density", decimal(5.2 - 0.1 * week));
        values.put("violations", String.valueOf(512 - 11 * week + (isSetback ? 60 : 0)));
        values.put("bugs", String.valueOf(14 - week / 2));
        values.put("vulnerabilities", String.valueOf(week < 9 ? 3 : 1));
        values.put("blocker_violations", String.valueOf(isSetback ? 2 : 0));
        values.put("security_hotspots", "0");
        values.put("software_quality_reliability_issues", String.valueOf(16 - week / 2));
        values.put("software_quality_security_issues", String.valueOf(week < 9 ? 4 : 1));
        values.put("software_quality_blocker_issues", String.valueOf(isSetback ? 3 : 0));
        values.put("sqale_index", String.valueOf(minutes));
        values.put("sqale_debt_ratio", decimal(ratio(minutes, lines)));
        values.put("software_quality_maintainability_remediation_effort", String.valueOf(minutes + 1_150));
        values.put("software_quality_maintainability_debt_ratio", decimal(ratio(minutes + 1_150, lines)));
        values.put("alert_status", isSetback ? "ERROR" : "OK");
        return values;
    }

    /** SonarQube's default development cost is 30 minutes a line. */
    private static double ratio(int minutes, int lines) {
        return 100.0 * minutes / (30.0 * lines);
    }

    private String date(int week) {
        OffsetDateTime last = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        return last.minusWeeks(WEEKS - 1L - week).toString().replace("Z", ":00+0000");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
