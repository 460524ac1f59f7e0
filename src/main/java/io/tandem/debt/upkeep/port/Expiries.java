package io.tandem.debt.upkeep.port;

import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.debt.upkeep.model.ExpiryNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Acceptances that have run out, who was told, and who still is to be. */
public interface Expiries {
    /** Those whose last day is before this one and that were not found before, oldest first, at most so many. */
    List<ExpiredAcceptance> listNew(LocalDate today, int most);

    /** Marks it as found and keeps the notices until they have left. Fails when another node was faster; runs inside the caller's transaction. */
    void add(ExpiredAcceptance found, List<ExpiryNotice> notices, Instant now);

    /** Whether the item is still accepted until that day, so that the news is still true. */
    boolean isStillTrue(ExpiredAcceptance expired);

    /** The notices that are due, those of one person together, at most so many. */
    List<ExpiryNotice> listDue(Instant now, int most);

    /** Counts one more attempt and keeps the notices back until then. */
    void handOver(Collection<ExpiryNotice> notices, Instant until, Instant now);

    /** Whether all of them still wait to be sent. */
    boolean isWaiting(Collection<ExpiryNotice> notices);

    /** They have left. */
    void finish(Collection<ExpiryNotice> notices, Instant now);

    /** They will not be sent. */
    void drop(Collection<ExpiryNotice> notices, String why, Instant now);

    /** They could not be sent; they are due again at that time. */
    void giveBack(Collection<ExpiryNotice> notices, String problem, Instant next, Instant now);

    /** Removes what left or was dropped before this time. */
    void forget(Instant before);
}
