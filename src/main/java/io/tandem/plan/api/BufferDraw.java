package io.tandem.plan.api;

import java.time.Instant;
import java.util.Objects;

/**
 * What one thing takes of a release's buffer, all in all; 0 when it takes nothing any more.
 *
 * @param days  in the unit given
 * @param since when it was decided; what was decided before the plan was made is in the plan and draws nothing. Null for what the buffer carries whenever it was decided
 */
public record BufferDraw(String projectKey, long releaseId, BufferCause cause, DrawSource source, double days, Unit unit, Instant since) {
    /** What days are meant. */
    public enum Unit {
        /** Days of the calendar people work by. */
        WORKING_DAYS,
        /** Days of one person's work; the people who work on the release share them. */
        PERSON_DAYS
    }

    public BufferDraw {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(days)) {
            throw new IllegalArgumentException(days + " days");
        }
    }
}
