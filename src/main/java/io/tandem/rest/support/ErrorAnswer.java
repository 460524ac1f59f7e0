package io.tandem.rest.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The one shape of every refusal.
 *
 * @param errors  all that is wrong, in the reader's language
 * @param traceId finds the same refusal in the server's log
 * @param current for a conflict: the thing as it is now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorAnswer(List<Entry> errors, String traceId, Object current) {
    /** One thing wrong; {@code field} is absent when it is about the whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String code, String field, String message) { }
}
