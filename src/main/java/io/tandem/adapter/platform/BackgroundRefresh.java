package io.tandem.adapter.platform;

import com.atlassian.beehive.ClusterLockService;
import io.tandem.connection.port.RefreshQueue;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Refreshes of connections asked for by people. */
public final class BackgroundRefresh implements RefreshQueue {
    private final BackgroundQueue<Long> queue;

    /**
     * @param refresh  what refreshes a connection; asked for late, because it may in turn need this queue
     * @param lockName shared with the scheduled run
     */
    public BackgroundRefresh(Supplier<LongConsumer> refresh, ClusterLockService locks, String lockName) {
        this.queue = new BackgroundQueue<>(() -> id -> refresh.get().accept(id), locks, lockName);
    }

    @Override
    public void ask(long connectionId) {
        queue.ask(connectionId);
    }

    /** Ends the thread; what was not done is done by the next scheduled run. */
    public void stop() {
        queue.stop();
    }
}
