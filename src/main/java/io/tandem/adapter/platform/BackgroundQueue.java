package io.tandem.adapter.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work asked for by people or other servers, one after the other, on a thread of this node; what is asked for twice before it was done is done once. */
public final class BackgroundQueue<K> {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundQueue.class);
    /** A scheduled run may have to end first; it takes minutes at most. */
    private static final long PATIENCE_MINUTES = 10;

    private final Supplier<Consumer<K>> work;
    private final ClusterLockService locks;
    private final String lockName;
    private final Set<K> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "tandem-refresh");
        worker.setDaemon(true);
        return worker;
    });

    /**
     * @param work     what does it; asked for late, because it may in turn need this queue
     * @param lockName shared with the scheduled run
     */
    public BackgroundQueue(Supplier<Consumer<K>> work, ClusterLockService locks, String lockName) {
        this.work = work;
        this.locks = locks;
        this.lockName = lockName;
    }

    /** Returns at once. */
    public void ask(K what) {
        if (!waiting.add(what)) {
            return;
        }
        try {
            thread.execute(() -> run(what));
        } catch (RejectedExecutionException stopping) {
            waiting.remove(what);
        }
    }

    /** Ends the thread; what was not done is done by the next scheduled run. */
    public void stop() {
        thread.shutdownNow();
    }

    private void run(K what) {
        waiting.remove(what);
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
            work.get().accept(what);
        } catch (RuntimeException failed) {
            LOG.error("Reading {} failed; the next scheduled run tries again", what, failed);
        } finally {
            lock.unlock();
        }
    }
}
