package io.tandem.adapter.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.tandem.connection.port.RefreshQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes asked for by people, one after the other, on a thread of this node. */
public final class BackgroundRefresh implements RefreshQueue {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRefresh.class);
    /** A scheduled run may have to end first; it takes minutes at most. */
    private static final long PATIENCE_MINUTES = 10;

    private final Supplier<LongConsumer> refresh;
    private final ClusterLockService locks;
    private final String lockName;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "tandem-refresh");
        worker.setDaemon(true);
        return worker;
    });

    /**
     * @param refresh  what refreshes a connection; asked for late, because it may in turn need this queue
     * @param lockName shared with the scheduled run
     */
    public BackgroundRefresh(Supplier<LongConsumer> refresh, ClusterLockService locks, String lockName) {
        this.refresh = refresh;
        this.locks = locks;
        this.lockName = lockName;
    }

    @Override
    public void ask(long connectionId) {
        if (!waiting.add(connectionId)) {
            return;
        }
        try {
            thread.execute(() -> run(connectionId));
        } catch (RejectedExecutionException stopping) {
            waiting.remove(connectionId);
        }
    }

    /** Ends the thread; what was not done is done by the next scheduled run. */
    public void stop() {
        thread.shutdownNow();
    }

    private void run(long connectionId) {
        waiting.remove(connectionId);
        ClusterLock lock = locks.getLockForName(lockName);
        try {
            if (!lock.tryLock(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            refresh.get().accept(connectionId);
        } catch (RuntimeException failed) {
            LOG.error("Refreshing connection {} failed; the next scheduled run tries again", connectionId, failed);
        } finally {
            lock.unlock();
        }
    }
}
