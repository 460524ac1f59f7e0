package io.tandem.connection.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a server said about one project. A measure the server has no value for is absent: absent is not zero.
 *
 * @param remoteKey  the project on the server
 * @param model      by which model it was counted
 * @param analysedAt when the code was analysed; null when it never was
 * @param gate       the quality gate's verdict
 * @param values     the measures that have a value
 * @param sources    the server's own key for each measure, where a choice was made ({@code sqale_debt_ratio})
 */
public record CodeReading(String remoteKey, RatingModel model, Instant analysedAt, QualityGate gate, Map<CodeMeasure, Double> values, Map<CodeMeasure, String> sources) {

    public CodeReading {
        Objects.requireNonNull(remoteKey, "remoteKey");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(gate, "gate");
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    public OptionalDouble find(CodeMeasure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean isAnalysed() {
        return analysedAt != null;
    }
}
