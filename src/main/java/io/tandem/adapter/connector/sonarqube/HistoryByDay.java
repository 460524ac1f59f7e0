package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RatingModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SonarQube gives a history per metric; this turns it round, by analysis, and keeps the last analysis of each day (UTC). Not thread safe. */
final class HistoryByDay {
    private final String remoteKey;
    private final RatingModel model;
    private final Map<CodeMeasure, String> keys;
    private final Map<Instant, Map<String, String>> analyses = new TreeMap<>();

    HistoryByDay(String remoteKey, RatingModel model, Map<CodeMeasure, String> keys) {
        this.remoteKey = remoteKey;
        this.model = model;
        this.keys = Map.copyOf(keys);
    }

    /** One page: metrics, each with dated values; an entry without a value says that the metric had none. */
    void add(JsonNode measures) {
        for (JsonNode measure : measures) {
            for (JsonNode entry : measure.path("history")) {
                Instant date = SonarQubeDates.find(entry.path("date").asText(""));
                if (date != null && entry.hasNonNull("value")) {
                    analyses.computeIfAbsent(date, ignored -> new HashMap<>()).put(measure.path("metric").asText(), entry.path("value").asText());
                }
            }
        }
    }

    /** Oldest first. */
    List<CodeReading> readings() {
        Map<LocalDate, CodeReading> days = new TreeMap<>();
        analyses.forEach((date, values) -> days.put(LocalDate.ofInstant(date, ZoneOffset.UTC), reading(date, values)));
        return List.copyOf(days.values());
    }

    private CodeReading reading(Instant date, Map<String, String> values) {
        Map<CodeMeasure, Double> numbers = new EnumMap<>(CodeMeasure.class);
        keys.forEach((measure, key) -> Measures.put(numbers, measure, values.get(key)));
        QualityGate gate = SonarQubeServer.gate(values.getOrDefault(MetricKeys.GATE, ""));
        return new CodeReading(remoteKey, model, date, gate, numbers, keys);
    }
}
