package io.tandem.connection.pipeline.model;

import java.time.Instant;
import java.util.List;

/**
 * A part of what a server has to tell, the longest unchanged first, so that a reading that is interrupted goes on where it stopped.
 *
 * @param changedUpTo everything the server changed up to then (its own clock) has been told; null when there is nothing to tell and nothing to remember
 * @param isLast      whether that is all there is for now
 */
public record Batch<T>(List<T> things, Instant changedUpTo, boolean isLast) {
    public Batch {
        things = List.copyOf(things);
    }

    /** Nothing more follows. */
    public static <T> Batch<T> last(List<T> things, Instant changedUpTo) {
        return new Batch<>(things, changedUpTo, true);
    }

    /** Ask again for what changed after {@code changedUpTo}. */
    public static <T> Batch<T> unfinished(List<T> things, Instant changedUpTo) {
        return new Batch<>(things, changedUpTo, false);
    }
}
