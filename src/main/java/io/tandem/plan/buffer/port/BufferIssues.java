package io.tandem.plan.buffer.port;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Issues that people link to a line of a ledger. */
public interface BufferIssues {
    /** An issue by its permanent number, with the key it has now. */
    record LinkedIssue(long id, String key) { }

    /** By its present or an earlier key; empty when there is none this person may see. */
    Optional<LinkedIssue> findVisible(Actor viewer, String issueKey);
}
