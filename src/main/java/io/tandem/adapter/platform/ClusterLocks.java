package io.tandem.adapter.platform;

import com.atlassian.beehive.ClusterLockService;
import io.tandem.metric.port.Locks;
import java.util.concurrent.locks.Lock;

/** The product's locks, which hold on all its nodes. */
public final class ClusterLocks implements Locks {
    private final ClusterLockService locks;

    public ClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public void run(String name, Runnable work) {
        Lock lock = locks.getLockForName(name);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean runIfFree(String name, Runnable work) {
        Lock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
        } finally {
            lock.unlock();
        }
        return true;
    }
}
