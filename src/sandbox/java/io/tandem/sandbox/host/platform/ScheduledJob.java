package io.tandem.sandbox.host.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job between its runs: sleeps until it is due, claims the run, runs it, plans the next. */
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

    void start() {
        due = after(Instant.now(), true);
        if (isClustered()) {
            table.plan(id.toString(), due);
        }
        sleep();
    }

    void stop() {
        stopped = true;
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
        long wait = Math.max(0, Math.min(due - System.currentTimeMillis(), LONGEST_SLEEP.toMillis()));
        try {
            threads.schedule(this::wake, wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException shutDown) {
            stopped = true;
        }
    }

    private void wake() {
        try {
            if (!stopped && System.currentTimeMillis() >= due) {
                long next = after(Instant.now(), false);
                if (!isClustered() || table.claim(id.toString(), due, next)) {
                    due = next;
                    run();
                } else {
                    due = table.nextRun(id.toString()).orElse(next);
                }
            }
        } catch (RuntimeException problem) {
            LOG.error("Job {} could not be run", id, problem);
        }
        sleep();
    }

    private void run() {
        JobRunner runner = runners.apply(config.getJobRunnerKey());
        if (runner == null) {
            LOG.warn("Job {} has no runner {}", id, config.getJobRunnerKey());
            return;
        }
        Thread.currentThread().setContextClassLoader(runner.getClass().getClassLoader());
        try {
            JobRunnerResponse response = HostSession.as(product, null, () -> runner.runJob(new Request(new Date(), id, config, this)));
            Optional.ofNullable(response).filter(each -> each.getMessage() != null && each.getRunOutcome() != com.atlassian.scheduler.status.RunOutcome.SUCCESS)
                .ifPresent(each -> LOG.warn("Job {} ended: {}", id, each));
        } catch (Exception problem) {
            LOG.error("Job {} failed", id, problem);
        }
    }

    private record Request(Date getStartTime, JobId getJobId, JobConfig getJobConfig, ScheduledJob job) implements JobRunnerRequest {
        @Override
        public boolean isCancellationRequested() {
            return job.stopped;
        }
    }
}
