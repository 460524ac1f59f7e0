package io.tandem.joint.model;

import java.time.Instant;

/**
 * A review that waits for the board.
 *
 * @param submitted   since when
 * @param waitingDays for how many calendar days
 * @param isOverdue   whether its decision was expected before now
 */
public record WaitingReview(long id, String issueKey, String title, Instant submitted, double waitingDays, boolean isOverdue) { }
