package io.tandem.metric.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the code analysis said about one project at one time. A measure the server did not give is absent, never 0.
 *
 * @param projectKey   the product's project
 * @param measuredAt   when the server analysed the code
 * @param values       the measures, in the units {@link CodeMeasure} names
 * @param staleSince   since when the source has not answered; null while it answers
 * @param serverUrl    where a person opens the server, without a slash at the end
 * @param componentKey the project's key there
 */
public record CodeHealthSnapshot(String projectKey, Instant measuredAt, Map<CodeMeasure, Double> values, Instant staleSince, String serverUrl, String componentKey) {
    public CodeHealthSnapshot {
        values = Map.copyOf(values);
    }

    public OptionalDouble find(CodeMeasure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public Optional<Instant> findStaleSince() {
        return Optional.ofNullable(staleSince);
    }
}
