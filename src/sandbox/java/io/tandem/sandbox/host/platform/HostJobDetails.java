package io.tandem.sandbox.host.platform;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** A job as it is scheduled now. */
record HostJobDetails(JobId getJobId, JobConfig config, Date getNextRunTime, boolean isRunnable) implements JobDetails {
    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }
}
