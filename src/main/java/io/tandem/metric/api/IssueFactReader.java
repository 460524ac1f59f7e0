package io.tandem.metric.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The stored facts of single issues, for drill-down and export. Reads what is stored, never a history. Permissions are the caller's. */
public interface IssueFactReader {
    /** The facts of these issues; those nobody built facts of are left out. */
    List<IssueFactRecord> listByIds(Collection<Long> issueIds);

    /** The facts of a project that changed at or after this time, by issue id, those after this id only, at most {@code count}; since {@code Instant.EPOCH} all of them. One query. */
    List<IssueFactRecord> listChanged(String projectKey, Instant since, long afterId, int count);

    /** The issues that left a project at or after this time, by number of the note, those after this number only, at most {@code count}. Kept for 90 days. One query. */
    List<IssueRemovalRecord> listRemoved(String projectKey, Instant since, long afterId, int count);
}
