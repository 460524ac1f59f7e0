package io.tandem.sandbox.host.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.Jobs;
import io.tandem.sandbox.host.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job between its runs: sleeps until it is due, claims the run, runs it, plans the next. Never runs twice at once on this node. */
final class ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger("io.tandem.sandbox.scheduler");
    /** A row that is due this far ahead; another node may move it, so it is read again at least this often. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);
    private static final long NEVER = Long.MAX_VALUE;

    private final Product product;
    private final JobId id;
    private final JobConfig config;
    private final JobTable table;
    private final ScheduledExecutorService threads;
    private final Function<JobRunnerKey, JobRunner> runners;
    private volatile boolean stopped;
    private volatile long due;
    private volatile Jobs.Run lastRun;

    ScheduledJob(Product product, JobId id, JobConfig config, JobTable table, ScheduledExecutorService threads, Function<JobRunnerKey, JobRunner> runners) {
        this.product = product;
        this.id = id;
        this.config = config;
        this.table = table;
        this.threads = threads;
        this.runners = runners;
    }

    JobId id() {
        return id;
    }

    JobConfig config() {
        return config;
    }

    Date nextRun() {
        return due == NEVER ? null : new Date(due);
    }

    Jobs.Job seen() {
        Schedule schedule = config.getSchedule();
        String every = schedule.cron() != null ? schedule.cron() : schedule.interval() == 0 ? "" : Duration.ofMillis(schedule.interval()).toString();
        return new Jobs.Job(id.toString(), isClustered(), every, Optional.ofNullable(nextRun()).map(Date::toInstant), Optional.ofNullable(lastRun));
    }

    void start() {
        due = after(now(), true);
        if (isClustered()) {
            table.plan(id.toString(), due);
        }
        sleep();
    }

    void stop() {
        stopped = true;
    }

    private Instant now() {
        return product.clock().instant();
    }

    private boolean isClustered() {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
    }

    private long after(Instant now, boolean first) {
        return JobTimes.next(config.getSchedule(), now, first).map(Instant::toEpochMilli).orElse(NEVER);
    }

    private void sleep() {
        if (stopped || due == NEVER) {
            return;
        }
        long wait = Math.max(0, Math.min(due - now().toEpochMilli(), LONGEST_SLEEP.toMillis()));
        try {
            threads.schedule(this::wake, wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException shutDown) {
            stopped = true;
        }
    }

    private void wake() {
        try {
            runIfDue();
        } catch (RuntimeException problem) {
            LOG.error("Job {} could not be run", id, problem);
        }
        sleep();
    }

    /** Runs the job when it is due and no other node was faster. */
    synchronized void runIfDue() {
        if (stopped) {
            return;
        }
        if (isClustered()) {
            due = table.nextRun(id.toString()).orElse(due);
        }
        if (now().toEpochMilli() >= due) {
            long next = after(now(), false);
            if (moveOn(next)) {
                run();
            }
        }
    }

    /** True when this node moved the plan on. */
    private boolean moveOn(long next) {
        boolean mine = !isClustered() || table.claim(id.toString(), due, next);
        due = mine ? next : table.nextRun(id.toString()).orElse(next);
        return mine;
    }

    /** After the clock went back: what repeats does not wait until the old time comes again. */
    synchronized void planAnew() {
        boolean repeats = config.getSchedule().cron() != null || config.getSchedule().interval() > 0;
        long next = repeats ? after(now(), false) : due;
        if (!stopped && next < due) {
            moveOn(next);
            sleep();
        }
    }

    /** Runs the job, due or not. */
    synchronized Jobs.Run run() {
        Instant start = now();
        long began = System.nanoTime();
        JobRunnerResponse response = outcome(new Request(Date.from(start), id, config, this));
        lastRun = new Jobs.Run(start, Duration.ofNanos(System.nanoTime() - began), response.getRunOutcome().name(), Objects.requireNonNullElse(response.getMessage(), ""));
        return lastRun;
    }

    private JobRunnerResponse outcome(JobRunnerRequest request) {
        JobRunner runner = runners.apply(config.getJobRunnerKey());
        if (runner == null) {
            LOG.warn("Job {} has no runner {}", id, config.getJobRunnerKey());
            return JobRunnerResponse.aborted("There is no runner " + config.getJobRunnerKey());
        }
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(runner.getClass().getClassLoader());
        try {
            JobRunnerResponse response = Objects.requireNonNullElse(HostSession.as(product, null, () -> runner.runJob(request)), JobRunnerResponse.success());
            if (response.getRunOutcome() != RunOutcome.SUCCESS) {
                LOG.warn("Job {} ended: {}", id, response);
            }
            return response;
        } catch (Exception problem) {
            LOG.error("Job {} failed", id, problem);
            return JobRunnerResponse.failed(problem);
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    private record Request(Date getStartTime, JobId getJobId, JobConfig getJobConfig, ScheduledJob job) implements JobRunnerRequest {
        @Override
        public boolean isCancellationRequested() {
            return job.stopped;
        }
    }
}
