package io.tandem.review.port;

import io.tandem.review.model.ChangeReview;
import java.time.Instant;
import java.util.List;

/** Reads many reviews of one project at once, for figures. */
public interface ReviewHistory {
    /** Those verified, by the time they were, without their votes. One query. */
    List<ChangeReview> listVerified(String projectKey);

    /**
     * Those whose latest decision or verification fell between from (inside) and to (outside), and those awaiting a decision at present, with their votes; by number. One query, and one for the
     * votes of every 500 of them.
     */
    List<ChangeReview> listOf(String projectKey, Instant from, Instant to);
}
