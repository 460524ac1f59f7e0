package io.tandem.debt.suggestion.port;

import java.util.Collection;
import java.util.List;

/** Notes that an issue's texts may have changed, until somebody has read them again. */
public interface TextMarks {
    /** One note. */
    record Mark(long id, long issueId) { }

    /** Notes it: one insert, for it runs within somebody's request. */
    void mark(long issueId);

    /** The oldest notes, at most {@code count}. */
    List<Mark> listOldest(int count);

    void remove(Collection<Mark> marks);
}
