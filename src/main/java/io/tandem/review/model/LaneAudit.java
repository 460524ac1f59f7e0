package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.Instant;

/** What somebody of the board said later about a change that was decided without the board. */
public record LaneAudit(Finding finding, Actor by, Instant at, String comment) {
    /** Right as it was, or too large for the lane it took. */
    public enum Finding { FINE, SHOULD_HAVE_GONE_TO_BOARD }
}
