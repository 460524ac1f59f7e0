package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.ReadFinding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers findings from pages, each once, holding texts that repeat a single time. Not thread safe. */
final class IssueCollector {
    private final String remoteKey;
    private final RatingMode mode;
    private final Map<String, ReadFinding> findings = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    IssueCollector(String remoteKey, RatingMode mode) {
        this.remoteKey = remoteKey;
        this.mode = mode;
    }

    void take(JsonNode page) {
        page.path("rules").forEach(rule -> names.putIfAbsent(rule.path("key").asText(), rule.path("name").asText()));
        page.path("components").forEach(component -> {
            if (component.hasNonNull("path")) {
                paths.putIfAbsent(component.path("key").asText(), component.path("path").asText());
            }
        });
        page.path("issues").forEach(this::add);
    }

    private void add(JsonNode issue) {
        String rule = one(issue.path("rule").asText());
        ReadFinding finding = new ReadFinding(issue.path("key").asText(), rule, names.getOrDefault(rule, ""), path(issue.path("component").asText()), issue.path("line").asInt(0),
            issue.path("hash").asText(""), one(issue.path("message").asText("")), IssueTexts.severity(issue, mode), IssueTexts.kind(issue, mode),
            IssueTexts.minutes(issue.path("effort").asText(issue.path("debt").asText(""))), IssueTexts.state(issue));
        findings.put(finding.issueKey(), finding);
    }

    /** Below the project: as the server writes it, else what stands behind the project's key. */
    private String path(String component) {
        return paths.computeIfAbsent(component, key -> key.equals(remoteKey) ? "" : key.startsWith(remoteKey + ":") ? key.substring(remoteKey.length() + 1) : key);
    }

    private String one(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    List<ReadFinding> findings() {
        return List.copyOf(findings.values());
    }
}
