package io.tandem.sandbox.host.platform;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A named lock: a local lock between threads, and a row between nodes. The same thread may take it again. */
final class HostLock implements ClusterLock {
    private static final long RETRY_MILLISECONDS = 50;
    private final String name;
    private final LockTable table;
    private final ReentrantLock local = new ReentrantLock();

    HostLock(String name, LockTable table) {
        this.name = name;
        this.table = table;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && keepOrGiveUp();
    }

    /** With the local lock in hand: takes the row as well, or gives the local lock back. */
    private boolean keepOrGiveUp() {
        boolean held = local.getHoldCount() > 1 || table.take(name);
        if (!held) {
            local.unlock();
        }
        return held;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (local.getHoldCount() == 1 && !table.take(name)) {
            if (System.nanoTime() >= end) {
                local.unlock();
                return false;
            }
            Thread.sleep(RETRY_MILLISECONDS);
        }
        return true;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        boolean held = false;
        while (!held) {
            try {
                held = tryLock(Integer.MAX_VALUE, TimeUnit.SECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        tryLock(Integer.MAX_VALUE, TimeUnit.SECONDS);
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("The lock " + name + " is not held by this thread");
        }
        if (local.getHoldCount() == 1) {
            table.release(name);
        }
        local.unlock();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("newCondition() not supported in ClusterLock");
    }

    void renew() {
        if (local.isLocked()) {
            table.renew(name);
        }
    }
}
