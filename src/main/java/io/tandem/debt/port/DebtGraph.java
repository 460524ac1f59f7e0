package io.tandem.debt.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items wait for which. Called inside the transaction of a change. */
public interface DebtGraph {
    /** Lets one transaction at a time write in this project's register: whoever comes second waits here until the first has ended, and sees what it wrote. */
    void lock(String projectKey);

    /** Of these items the ones that exist in the project. */
    Set<Long> listExisting(String projectKey, Collection<Long> ids);

    /** For these items the ones that have to be repaid before, directly; items that wait for nothing are absent. */
    Map<Long, Set<Long>> listNeeded(Collection<Long> ids);

    /** The items that wait for this one, directly; the first so many of them by their numbers. */
    List<Long> listWaiting(long id, int count);
}
