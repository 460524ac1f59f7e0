package io.tandem.adapter.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work done again and again in the background, on one node of the cluster at a time. Call {@link #start} when the add-on starts and {@link #stop} when it ends. */
public final class RepeatedJob {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatedJob.class);

    private final String name;
    private final Duration every;
    private final Runnable work;
    private final SchedulerService scheduler;
    private final ClusterLockService locks;
    private final Clock clock;

    /** @param name fixed for ever: the product stores the schedule under it */
    public RepeatedJob(String name, Duration every, Runnable work, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        this.name = name;
        this.every = every;
        this.work = work;
        this.scheduler = scheduler;
        this.locks = locks;
        this.clock = clock;
    }

    /** The first time is a while away, so that the add-on's tables are there and the product's start is not slowed down. */
    public void start() {
        scheduler.registerJobRunner(JobRunnerKey.of(name), request -> run());
        Date first = new Date(clock.millis() + Duration.ofMinutes(2).toMillis());
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(name)).withSchedule(Schedule.forInterval(every.toMillis(), first)).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER);
        try {
            scheduler.scheduleJob(JobId.of(name), config);
        } catch (SchedulerServiceException refused) {
            LOG.warn("{} will not run by itself: {}", name, refused.getMessage());
        }
    }

    public void stop() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }

    /** Does the work unless another node or thread is at it. */
    public JobRunnerResponse run() {
        ClusterLock lock = locks.getLockForName(name);
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("already running");
        }
        try {
            work.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException failed) {
            LOG.error("{} failed; the next run tries again", name, failed);
            return JobRunnerResponse.failed(failed);
        } finally {
            lock.unlock();
        }
    }
}
