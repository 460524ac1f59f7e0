package io.tandem.review.notice.model;

import java.time.Instant;
import java.util.Optional;

/**
 * How the queue stands.
 *
 * @param waiting     notices that have not left yet
 * @param failing     those among them that were tried in vain
 * @param oldest      since when the oldest of them waits
 * @param lastProblem what the last failure was; empty when nothing is failing
 */
public record QueueReport(int waiting, int failing, Optional<Instant> oldest, Optional<Failure> lastProblem) {
    /** A failure in the mail server's words. */
    public record Failure(String message, Instant at) { }
}
