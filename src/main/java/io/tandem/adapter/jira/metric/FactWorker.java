package io.tandem.adapter.jira.metric;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.tandem.metric.port.Background;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds facts and takes in changes, off everybody's request: as soon as this node is told, and every minute for what another node left behind.
 * Two threads, so that changes do not wait for a long build.
 */
public final class FactWorker implements Background, JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FactWorker.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.tandem.metric.facts");
    private static final JobId JOB = JobId.of("io.tandem.metric.facts");
    private static final long EVERY = TimeUnit.MINUTES.toMillis(1);
    private static final long START_MILLIS = TimeUnit.SECONDS.toMillis(15);
    private static final int STOP_SECONDS = 10;

    private final SchedulerService scheduler;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "tandem-facts");
        thread.setDaemon(true);
        return thread;
    });
    private final Task building;
    private final Task takingIn;
    private final Runnable stopBuilding;

    /** @param stopBuilding asks a build under way to end soon */
    public FactWorker(SchedulerService scheduler, Clock clock, Runnable build, Runnable takeIn, Runnable stopBuilding) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.building = new Task("building facts", build);
        this.takingIn = new Task("taking in changes", takeIn);
        this.stopBuilding = stopBuilding;
    }

    @PostConstruct
    public void schedule() throws SchedulerServiceException {
        scheduler.registerJobRunner(RUNNER, this);
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(Schedule.forInterval(EVERY, firstRun())));
    }

    /** Not at once: the product refuses Active Objects while the add-on starts. */
    private Date firstRun() {
        return Date.from(clock.instant().plusMillis(START_MILLIS));
    }

    @PreDestroy
    public void stop() throws InterruptedException {
        scheduler.unregisterJobRunner(RUNNER);
        stopBuilding.run();
        threads.shutdown();
        threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        wake();
        return JobRunnerResponse.success();
    }

    @Override
    public void wake() {
        building.ask();
        takingIn.ask();
    }

    /** Work that is asked for many times and done once after the last. */
    private final class Task implements Runnable {
        private final String name;
        private final AtomicBoolean isAsked = new AtomicBoolean();
        private final Runnable work;

        Task(String name, Runnable work) {
            this.name = name;
            this.work = work;
        }

        void ask() {
            if (isAsked.compareAndSet(false, true)) {
                try {
                    threads.execute(this);
                } catch (RejectedExecutionException stopped) {
                    LOG.debug("Stopping: {} is left to the next start", name);
                }
            }
        }

        @Override
        public void run() {
            isAsked.set(false);
            try {
                work.run();
            } catch (RuntimeException problem) {
                LOG.error("Failed: {}", name, problem);
            }
        }
    }
}
