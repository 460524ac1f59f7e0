package io.tandem.sandbox.sonar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the recorded answer to a request; where the recorded one asked for more or less, cuts it to what was asked. */
final class SonarAnswers {
    static final String PAYMENTS = "acme:payments";
    static final String LEGACY = "acme:legacy";
    static final String SECRET = "acme:secret";
    private static final Set<String> PROJECTS = Set.of(PAYMENTS, LEGACY, SECRET, DemoCode.KEY);

    private final Recordings recordings;
    private final DemoCode demo;
    private final FakeIssues issues;

    SonarAnswers(Recordings recordings, DemoCode demo, FakeIssues issues) {
        this.issues = issues;
        this.recordings = recordings;
        this.demo = demo;
    }

    /** What everybody gets, logged in or not; null when the request needs a token. */
    Answer open(String path, boolean isAuthenticated) {
        return switch (path) {
            case "/api/system/status" -> recorded("system-status");
            case "/api/authentication/validate" -> recorded(isAuthenticated ? "authentication-validate-ok" : "authentication-validate-bad-token");
            default -> null;
        };
    }

    Answer answer(String path, Map<String, String> query, boolean isViewer, boolean isStandardMode) {
        return switch (path) {
            case "/api/metrics/search" -> recorded("metrics-search");
            case "/api/v2/clean-code-policy/mode" -> recorded(isStandardMode ? "standard-mode-v2-mode" : "v2-mode");
            case "/api/components/search" -> search(query.getOrDefault("q", ""));
            case "/api/components/tree" -> project(query.get("component"), isViewer, key -> Answer.ok(demo.directories(key)));
            case "/api/components/show" -> project(query.get("component"), isViewer, this::show);
            case "/api/measures/component" -> project(query.get("component"), isViewer, key -> measures(key, query, isStandardMode));
            case "/api/measures/search_history" -> project(query.get("component"), isViewer, key -> history(key, query));
            case "/api/qualitygates/project_status" -> project(query.get("projectKey"), isViewer, this::gate);
            case "/api/issues/search" -> issues.search(query, isViewer && SECRET.equals(query.get("components")));
            case "/api/measures/component_tree" -> project(query.get("component"), isViewer, key -> issues.tree(key, query.get("metricKeys")));
            default -> Answer.error(404, "Unknown url : " + path);
        };
    }

    private interface ByProject {
        Answer answer(String key);
    }

    private Answer project(String key, boolean isViewer, ByProject known) {
        if (key == null || !PROJECTS.contains(key) && !demo.isDirectory(key)) {
            return Answer.error(404, "Component key '" + key + "' not found");
        }
        return isViewer && key.equals(SECRET) ? recorded("error-403-no-browse") : known.answer(key);
    }

    private Answer show(String key) {
        ObjectNode body = recordings.body("components-show").deepCopy();
        ObjectNode component = (ObjectNode) body.path("component");
        switch (key) {
            case SECRET -> component.put("key", key).put("name", "Secret Project").put("visibility", "private").remove("analysisDate");
            case LEGACY -> component.put("key", key).put("name", "Legacy").put("analysisDate", "2026-10-05T00:00:00+0000");
            case DemoCode.KEY -> component.put("key", key).put("name", DemoCode.NAME).put("analysisDate", demo.analysedAt());
            default -> { }
        }
        if (demo.isDirectory(key)) {
            return Answer.ok(demo.directory(key));
        }
        issues.describe(key, component);
        return Answer.ok(body);
    }

    private Answer measures(String key, Map<String, String> query, boolean isStandardMode) {
        if (!query.containsKey("metricKeys")) {
            return recorded("error-400-missing-metricKeys");
        }
        List<String> asked = list(query.get("metricKeys"));
        Set<String> unknown = unknown(asked);
        if (!unknown.isEmpty()) {
            return Answer.error(404, "The following metric keys are not found: " + String.join(", ", unknown));
        }
        if (demo.isDirectory(key)) {
            return Answer.ok(component(key, key, demo.measures(key, asked)));
        }
        return switch (key) {
            case SECRET -> recorded("measures-component-never-analysed");
            case LEGACY -> Answer.ok(lastOfHistory(asked));
            case DemoCode.KEY -> Answer.ok(component(key, DemoCode.NAME, demo.measures(asked)));
            default -> Answer.ok(cut(recordings.body(isStandardMode ? "standard-mode-measures-component" : "measures-component"), asked));
        };
    }

    private static JsonNode component(String key, String name, ArrayNode measures) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("component").put("key", key).put("name", name).put("qualifier", "TRK").set("measures", measures);
        return body;
    }

    private static JsonNode cut(JsonNode recorded, List<String> asked) {
        ObjectNode body = recorded.deepCopy();
        body.remove(List.of("metrics", "period"));
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        recorded.path("component").path("measures").forEach(measure -> {
            if (asked.contains(measure.path("metric").asText())) {
                measures.add(measure);
            }
        });
        ((ObjectNode) body.path("component")).set("measures", measures);
        return body;
    }

    private JsonNode lastOfHistory(List<String> asked) {
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        recordings.body("measures-search-history-months").path("measures").forEach(measure -> {
            JsonNode history = measure.path("history");
            if (asked.contains(measure.path("metric").asText())) {
                measures.addObject().put("metric", measure.path("metric").asText()).put("value", history.path(history.size() - 1).path("value").asText());
            }
        });
        return component(LEGACY, "Legacy", measures);
    }

    private Answer history(String key, Map<String, String> query) {
        List<String> asked = list(query.getOrDefault("metrics", ""));
        Set<String> unknown = unknown(asked);
        if (!unknown.isEmpty()) {
            return Answer.error(400, "Metrics " + String.join(", ", unknown) + " are not found");
        }
        if (key.equals(DemoCode.KEY)) {
            return Answer.ok(demo.history(asked));
        }
        ObjectNode body = recordings.body(key.equals(LEGACY) ? "measures-search-history-months" : "measures-search-history").deepCopy();
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        for (String metric : asked) {
            measures.add(historyOf(body, metric));
        }
        return Answer.ok(body.set("measures", measures));
    }

    /** A metric without values has entries without value, as recorded for the measures of new code. */
    private static JsonNode historyOf(JsonNode recorded, String metric) {
        for (JsonNode measure : recorded.path("measures")) {
            if (measure.path("metric").asText().equals(metric)) {
                return measure;
            }
        }
        ObjectNode none = JsonNodeFactory.instance.objectNode().put("metric", metric);
        ArrayNode history = none.putArray("history");
        recorded.path("measures").path(0).path("history").forEach(entry -> history.addObject().put("date", entry.path("date").asText()));
        return none;
    }

    /** Asked for a directory, the server knows no such project. */
    private Answer gate(String key) {
        return demo.isDirectory(key) ? recorded("error-404-qualitygate-unknown") : recorded(key.equals(SECRET) ? "qualitygates-project-status-none" : "qualitygates-project-status");
    }

    private Answer search(String text) {
        ObjectNode body = recordings.body("components-search").deepCopy();
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        Map<String, String> names = Map.of(PAYMENTS, "Payments Service", LEGACY, "Legacy", DemoCode.KEY, DemoCode.NAME);
        names.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(project -> (project.getKey() + project.getValue()).toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT)))
                .forEach(project -> found.addObject().put("key", project.getKey()).put("name", project.getValue()).put("qualifier", "TRK").put("project", project.getKey()));
        ((ObjectNode) body.path("paging")).put("total", found.size());
        return Answer.ok(body.set("components", found));
    }

    private Set<String> unknown(List<String> asked) {
        Set<String> known = new TreeSet<>();
        recordings.body("metrics-search").path("metrics").forEach(metric -> known.add(metric.path("key").asText()));
        return new ArrayList<>(asked).stream().filter(key -> !known.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
    }

    private Answer recorded(String name) {
        return new Answer(recordings.status(name), recordings.body(name));
    }
}
