package io.tandem.review.notice.model;

import java.time.Instant;
import java.util.List;

/**
 * The right to send these notices, held by one node until it runs out.
 *
 * @param token unique: the lane and the number of the attempt on it
 * @param until the holder starts nothing after this
 */
public record Claim(String token, String lane, List<Waiting> notices, Instant until) {
    public Claim {
        notices = List.copyOf(notices);
    }
}
