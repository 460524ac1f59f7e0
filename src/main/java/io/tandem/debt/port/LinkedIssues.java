package io.tandem.debt.port;

import io.tandem.debt.model.IssueRef;
import io.tandem.shared.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The issues that items are linked to, as far as a person may see them. Those hidden from them and those that are gone look alike. */
public interface LinkedIssues {
    /** Of these issues the visible ones with key and summary of today, by number, asked in one go. */
    Map<Long, IssueRef> listVisible(Actor viewer, Collection<Long> issueIds);

    /** The issue with this key, or that had it before it moved. */
    Optional<IssueRef> findVisibleByKey(Actor viewer, String issueKey);
}
