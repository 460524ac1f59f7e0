package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.model.CodeMeasure;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** SonarQube's measures as a map of texts, and as numbers. What makes no sense as a number is no value. */
final class Measures {
    /** Nothing covers or repeats more than all. */
    private static final Set<CodeMeasure> SHARES = EnumSet.of(CodeMeasure.COVERAGE, CodeMeasure.NEW_CODE_COVERAGE, CodeMeasure.DUPLICATION);

    private Measures() { }

    /** New-code measures stand in {@code period}; older servers wrote {@code periods[]}. */
    static Map<String, String> read(JsonNode measures) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode measure : measures) {
            JsonNode value = measure.hasNonNull("value") ? measure.path("value") : measure.hasNonNull("period") ? measure.path("period").path("value") : measure.path("periods").path(0).path("value");
            if (value.isValueNode()) {
                values.put(measure.path("metric").asText(), value.asText());
            }
        }
        return values;
    }

    static Map<CodeMeasure, Double> numbers(Map<String, String> values, Map<CodeMeasure, String> keys) {
        Map<CodeMeasure, Double> numbers = new EnumMap<>(CodeMeasure.class);
        keys.forEach((measure, key) -> put(numbers, measure, values.get(key)));
        boolean isHotspotZeroEmpty = !values.containsKey(MetricKeys.HOTSPOTS_REVIEWED);
        numbers.computeIfPresent(CodeMeasure.SECURITY_HOTSPOTS, (measure, count) -> count == 0 && isHotspotZeroEmpty ? null : count);
        return numbers;
    }

    /** A metric may have changed its type: a text, NaN, an infinity, less than nothing or more than all is no value. */
    static void put(Map<CodeMeasure, Double> numbers, CodeMeasure measure, String text) {
        if (text == null || !text.matches("\\d{1,15}(\\.\\d{1,15})?([eE]-?\\d{1,2})?")) {
            return;
        }
        double value = Double.parseDouble(text);
        if (!SHARES.contains(measure) || value <= 100) {
            numbers.put(measure, value);
        }
    }
}
