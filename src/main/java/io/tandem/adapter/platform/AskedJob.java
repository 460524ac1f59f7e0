package io.tandem.adapter.platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A repeated job that can also be asked for: it then runs at once on a thread of this node. Asking twice before it began is asking once. */
public final class AskedJob {
    private static final int STOP_SECONDS = 10;

    private final RepeatedJob job;
    private final Runnable beforeStop;
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final ExecutorService thread;

    /** @param beforeStop asks the work under way to end soon */
    public AskedJob(RepeatedJob job, String threadName, Runnable beforeStop) {
        this.job = job;
        this.beforeStop = beforeStop;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, threadName);
            worker.setDaemon(true);
            return worker;
        });
    }

    public void start() {
        job.start();
    }

    public void ask() {
        if (isAsked.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException stopping) {
                isAsked.set(false);
            }
        }
    }

    private void run() {
        isAsked.set(false);
        job.run();
    }

    /** Ends the thread; what was not done is done by the next scheduled run. */
    public void stop() throws InterruptedException {
        job.stop();
        beforeStop.run();
        thread.shutdown();
        thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
