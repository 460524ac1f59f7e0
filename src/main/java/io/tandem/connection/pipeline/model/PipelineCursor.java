package io.tandem.connection.pipeline.model;

import io.tandem.shared.Reason;
import java.time.Instant;

/**
 * How far one kind of thing of one remote project has been read.
 *
 * @param changedUpTo  the server's own time of the newest change read; the next reading begins a little before it. Null before the first
 * @param readAt       when a reading last succeeded; null before the first
 * @param failingSince since when every reading has failed; null when the last one went well or none was tried
 * @param failure      why; null exactly when {@code failingSince} is
 */
public record PipelineCursor(RemotePair pair, PipelineKind kind, Instant changedUpTo, Instant readAt, Instant failingSince, Reason failure) {
    /** Nothing read yet. */
    public static PipelineCursor none(RemotePair pair, PipelineKind kind) {
        return new PipelineCursor(pair, kind, null, null, null, null);
    }

    /** After a part of a reading; a cursor never goes back. */
    public PipelineCursor reached(Instant newest) {
        boolean isFurther = newest != null && (changedUpTo == null || newest.isAfter(changedUpTo));
        return new PipelineCursor(pair, kind, isFurther ? newest : changedUpTo, readAt, failingSince, failure);
    }

    /** After a reading that went well to its end. */
    public PipelineCursor succeeded(Instant newest, Instant now) {
        return new PipelineCursor(pair, kind, reached(newest).changedUpTo, now, null, null);
    }

    /** After one that failed. */
    public PipelineCursor failed(Reason why, Instant now) {
        return new PipelineCursor(pair, kind, changedUpTo, readAt, failingSince == null ? now : failingSince, why);
    }
}
