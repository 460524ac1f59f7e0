package io.tandem.review.notice.model;

import java.time.Instant;

/**
 * A notice in the queue.
 *
 * @param id       its number there
 * @param attempts how often it was tried in vain
 * @param next     not before then
 * @param changed  when that was decided
 */
public record Waiting(long id, Notice notice, int attempts, Instant next, Instant changed) { }
