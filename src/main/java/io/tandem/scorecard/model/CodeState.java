package io.tandem.scorecard.model;

import java.time.Instant;
import java.util.Map;

/**
 * What a code server said last about one of its projects. A measure it has no value for is absent: absent is not zero.
 *
 * @param key        the project there
 * @param analysedAt when the code was analysed
 * @param staleSince since when the server has not answered; null while it does
 * @param values     in percent
 */
public record CodeState(String key, Instant analysedAt, Instant staleSince, Map<Measure, Double> values) {
    public CodeState {
        values = Map.copyOf(values);
    }
}
