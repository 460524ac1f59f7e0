package io.tandem.sandbox.host.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.tandem.sandbox.host.Product;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Locks that hold across every sandbox on the same database. A lock whose node died is free again when its lease ends. */
final class HostLocks implements ClusterLockService, AutoCloseable {
    private static final long RENEWAL_SECONDS = 5;
    private final LockTable table;
    private final Map<String, HostLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "cluster-locks");
        thread.setDaemon(true);
        return thread;
    });

    HostLocks(Product product) {
        this.table = new LockTable(product, UUID.randomUUID().toString());
        renewal.scheduleWithFixedDelay(() -> locks.values().forEach(HostLock::renew), RENEWAL_SECONDS, RENEWAL_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new HostLock(name, table));
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        table.releaseAll();
    }
}
