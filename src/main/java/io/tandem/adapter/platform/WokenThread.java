package io.tandem.adapter.platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is asked for many times and done once after the last, on a thread of this node. */
public final class WokenThread {
    private static final Logger LOG = LoggerFactory.getLogger(WokenThread.class);
    private static final int STOP_SECONDS = 10;

    private final String name;
    private final Runnable work;
    private final Runnable stop;
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final ExecutorService thread;

    /** @param stop asks work under way to end soon */
    public WokenThread(String name, Runnable work, Runnable stop) {
        this.name = name;
        this.work = work;
        this.stop = stop;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Returns at once. */
    public void wake() {
        if (isAsked.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException stopped) {
                LOG.debug("Stopping: {} is left to the next start", name);
            }
        }
    }

    /** Waits a little for work under way; what still waits for something after that is interrupted. */
    public void stop() throws InterruptedException {
        stop.run();
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    private void run() {
        isAsked.set(false);
        try {
            work.run();
        } catch (RuntimeException problem) {
            LOG.error("Failed: {}", name, problem);
        }
    }
}
