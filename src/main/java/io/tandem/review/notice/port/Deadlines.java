package io.tandem.review.notice.port;

import io.tandem.review.notice.model.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which reviews come due when. One for each review that awaits its decision. Writing calls run inside a transaction. */
public interface Deadlines {
    Optional<Deadline> find(long reviewId);

    /** In the place of the review's earlier one. */
    void put(Deadline deadline);

    void remove(long reviewId);

    /** The reviews whose next stage has come, the longest due first. */
    List<Long> listDue(Instant now, int most);

    /** Of these reviews the ones that have none. */
    List<Long> listWithout(List<Long> reviewIds);
}
