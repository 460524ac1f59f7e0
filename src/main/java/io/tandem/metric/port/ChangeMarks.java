package io.tandem.metric.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Notes that an issue changed, until somebody has taken the change in. */
public interface ChangeMarks {
    /** In place of an issue: components or releases changed. */
    long PARTS = 0;

    /** One note. */
    record Mark(long id, long issueId, Instant at) { }

    /** Notes it: one insert, for it runs within somebody's request. */
    void mark(long issueId, Instant at);

    /** The oldest notes, at most {@code count}. */
    List<Mark> listOldest(int count);

    void remove(Collection<Mark> marks);
}
