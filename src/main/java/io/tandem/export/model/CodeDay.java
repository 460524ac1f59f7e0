package io.tandem.export.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a code server said about one of its projects on a day (UTC).
 *
 * @param component  the component whose code it is; null for the whole project
 * @param remoteKey  the project there
 * @param model      the server's rating model, in upper case
 * @param gate       {@code PASSED}, {@code FAILED} or {@code NONE}
 * @param analysedAt when the server analysed the code; null when it never did
 * @param readAt     when the row was written
 * @param staleSince since when newer readings have failed; null while they succeed
 * @param values     what the server did not say is absent
 */
public record CodeDay(LocalDate day, long connectionId, String component, String remoteKey, String model, String gate, Instant analysedAt, Instant readAt, Instant staleSince,
                      Map<CodeValue, Double> values) {
    public CodeDay {
        values = Map.copyOf(values);
    }
}
