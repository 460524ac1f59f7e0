package io.tandem.debt.sync.port;

import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps findings. A finding of a server's project stands once, whoever writes it. */
public interface FindingStore {
    /** All of a pair, the closed ones too, in the order of their numbers. */
    List<Finding> list(SourcePair pair);

    Optional<Finding> find(long id);

    /** All of these items. */
    List<Finding> listOf(Collection<Long> debtIds);

    /** Of an item, what is open first, then by path and line. */
    Page<Finding> list(long debtId, Collection<FindingState> states, PageRequest page);

    /** Of a Jira project, what is debt and in no item, the worst first. */
    Page<Finding> listWaiting(String projectKey, PageRequest page);

    /** Of an item, how many are in which state. */
    Map<FindingState, Integer> count(long debtId);

    /** Adds new ones. A second one with the same key fails as a collision, which a transaction tries again. */
    void add(Collection<Finding> findings);

    /**
     * Keeps what the server says of these. The item a finding belongs to and the issue it is linked to stay as they are stored: a person may have moved it meanwhile.
     */
    void update(Collection<Finding> findings);

    /** Puts findings that are in no item into this one; those that a person put elsewhere meanwhile stay there. */
    void assign(Collection<Long> findingIds, long debtId);

    /** Moves one finding and keeps its link. */
    void move(long findingId, long debtId);

    /** Keeps the issue a finding is linked to. */
    void link(Finding finding);

    /** Takes all findings out of an item that is gone. */
    void release(long debtId);
}
