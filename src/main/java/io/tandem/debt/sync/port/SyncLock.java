package io.tandem.debt.sync.port;

/** A lock that holds on all nodes. */
public interface SyncLock {
    /** @return whether the work was done; false when somebody else holds the lock */
    boolean runIfFree(String name, Runnable work);
}
