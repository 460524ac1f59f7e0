package io.tandem.debt.sync.port;

/** Whoever works jobs off, off everybody's request. */
public interface SyncWorker {
    /** There may be work. Returns at once. */
    void wake();
}
