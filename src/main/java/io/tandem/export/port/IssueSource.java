package io.tandem.export.port;

import io.tandem.export.model.RemovedIssue;
import io.tandem.export.model.StoredIssue;
import java.time.Instant;
import java.util.List;

/** The stored facts of issues. Knows no reader: whoever shows one asks first whether the issue may be seen. */
public interface IssueSource {
    /**
     * By number, those after this one, at most so many. One query.
     *
     * @param since only those whose facts changed at this time or later; null for all
     */
    List<StoredIssue> list(String projectKey, Instant since, long afterId, int count);

    /** Those that left the project at this time or later, by place, after this place, at most so many. One query. */
    List<RemovedIssue> listRemoved(String projectKey, Instant since, long afterPlace, int count);
}
