package io.tandem.connection.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a server said about one project, or one directory of it. A measure the server has no value for is absent: absent is not zero.
 *
 * @param remoteKey  the project on the server
 * @param rootKey    the project it lies in, where it is a directory; the same key for a project
 * @param model      by which model it was counted
 * @param analysedAt when the code was analysed; null when it never was
 * @param gate       the quality gate's verdict
 * @param values     the measures that have a value
 * @param sources    the server's own key for each measure, where a choice was made ({@code sqale_debt_ratio})
 */
public record CodeReading(String remoteKey, String rootKey, RatingModel model, Instant analysedAt, QualityGate gate, Map<CodeMeasure, Double> values, Map<CodeMeasure, String> sources) {

    public CodeReading {
        Objects.requireNonNull(remoteKey, "remoteKey");
        Objects.requireNonNull(rootKey, "rootKey");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(gate, "gate");
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    /** Of a whole project. */
    public CodeReading(String remoteKey, RatingModel model, Instant analysedAt, QualityGate gate, Map<CodeMeasure, Double> values, Map<CodeMeasure, String> sources) {
        this(remoteKey, remoteKey, model, analysedAt, gate, values, sources);
    }

    /** Whether it is part of a project: the server has neither a gate nor a past for it. */
    public boolean isDirectory() {
        return !remoteKey.equals(rootKey);
    }

    /** Whether the other one's code has all of this one's, and more. */
    public boolean isInside(CodeReading other) {
        return isDirectory() && (rootKey.equals(other.remoteKey) || rootKey.equals(other.rootKey) && remoteKey.startsWith(other.remoteKey + "/"));
    }

    public OptionalDouble find(CodeMeasure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean isAnalysed() {
        return analysedAt != null;
    }
}
