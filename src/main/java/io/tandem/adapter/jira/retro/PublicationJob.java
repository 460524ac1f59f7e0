package io.tandem.adapter.jira.retro;

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
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every minute, on one node of the cluster: sends what waits. */
public final class PublicationJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.tandem.publication");
    private static final JobId JOB = JobId.of("io.tandem.publication");
    private final SchedulerService scheduler;
    private final Runnable work;
    private final Clock clock;

    public PublicationJob(SchedulerService scheduler, Runnable work, Clock clock) {
        this.scheduler = scheduler;
        this.work = work;
        this.clock = clock;
    }

    /** Called once the add-on's beans stand. The first run is a minute later: storage cannot be used while the add-on starts. */
    public void start() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            Schedule everyMinute = Schedule.forInterval(TimeUnit.MINUTES.toMillis(1), Date.from(clock.instant().plusSeconds(60)));
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(everyMinute));
        } catch (SchedulerServiceException broken) {
            LOG.warn("Pages are sent only when somebody publishes: the job could not be scheduled", broken);
        }
    }

    public void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        work.run();
        return JobRunnerResponse.success();
    }
}
