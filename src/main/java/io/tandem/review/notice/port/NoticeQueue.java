package io.tandem.review.notice.port;

import io.tandem.review.notice.model.Claim;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.QueueReport;
import io.tandem.review.notice.model.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where notices wait until they have left. Writing calls run inside a transaction; where two nodes meet, the later one's fails on a unique row and is tried again from its start,
 * so that it sees what the first one did. Times that lie in the future because the clock was set back count as past.
 */
public interface NoticeQueue {
    /** Adds these; one whose token is known already is left out. */
    void add(List<Notice> notices, Instant now);

    /** The lanes in which something may leave now, the longest waiting first. */
    List<String> listLanesDue(Instant now, int most);

    /** All that waits in a lane, due or not, oldest first. */
    List<Waiting> listWaiting(String lane);

    /** When something ordinary last left this lane. */
    Optional<Instant> findLastOrdinary(String lane);

    /** Not before {@code until}. */
    void postpone(List<Waiting> notices, Instant until, Instant now);

    /** Takes these out of the lane, for the caller alone until {@code until}. */
    Claim claim(String lane, List<Waiting> notices, Instant until, Instant now);

    /** Whether the claim's notices are still its holder's to send. */
    boolean isHeld(Claim claim, Instant now);

    /** The claim's notices have left. */
    void finish(Claim claim, Instant now);

    /** These need not leave any more. */
    void drop(List<Waiting> notices, String why, Instant now);

    /** The claim's notices go back into the lane, to be tried again at {@code next}. */
    void giveBack(Claim claim, String problem, Instant next, Instant now);

    /** Gives back what was claimed and neither sent nor given back before {@code deadline}: its node is gone. */
    void giveBackAbandoned(Instant deadline, Instant now);

    /** Forgets what left or was dropped before this. */
    void forget(Instant before);

    QueueReport report();
}
