package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.calendar.model.Conflict;

/**
 * Something a planned change collides with.
 *
 * @param message a sentence in the reader's language
 * @param exempt  it holds as an exception: told, not warned of
 * @param other   the other change where there is one the reader may see; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConflictBody(Conflict.Kind kind, String message, boolean exempt, Other other) {
    /** The other change. */
    public record Other(long id, String issueKey, String title) { }

    static ConflictBody of(Conflict conflict, String message) {
        return new ConflictBody(conflict.kind(), message, conflict.weight() == Conflict.Weight.EXEMPT,
                conflict.findOther().map(other -> new Other(other.id(), other.issueKey(), other.title())).orElse(null));
    }
}
