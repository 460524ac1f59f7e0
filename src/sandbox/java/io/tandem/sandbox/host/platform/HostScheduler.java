package io.tandem.sandbox.host.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import io.tandem.sandbox.host.Jobs;
import io.tandem.sandbox.host.Product;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;

/** Runs jobs. RUN_ONCE_PER_CLUSTER means once per database: every sandbox on it asks the job's row. Parameters must be serialisable JDK types. */
final class HostScheduler implements SchedulerService, Jobs, AutoCloseable {
    private static final int THREADS = 2;
    private final Product product;
    private final JobTable table;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "scheduler");
        thread.setDaemon(true);
        return thread;
    });

    HostScheduler(Product product) {
        this.product = product;
        this.table = new JobTable(product);
        product.clock().onMove(this::clockMoved);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs.values().stream().map(job -> job.config().getJobRunnerKey()).collect(Collectors.toSet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        JobTimes.check(jobConfig.getSchedule(), now());
        for (Map.Entry<String, Serializable> parameter : jobConfig.getParameters().entrySet()) {
            checkParameter(jobId, parameter.getKey(), parameter.getValue());
        }
        unscheduleJob(jobId);
        ScheduledJob job = new ScheduledJob(product, jobId, jobConfig, table, threads, key -> runners.get(key));
        jobs.put(jobId, job);
        job.start();
    }

    /** Another node may lack the add-on's classes when it reads them. */
    private static void checkParameter(JobId job, String name, Object value) throws SchedulerServiceException {
        if (value.getClass().getClassLoader() != null || !(value instanceof Serializable)) {
            throw new SchedulerServiceException("Parameter " + name + " of job " + job + " is a " + value.getClass().getName() + "; only serialisable JDK types are allowed");
        }
        Collection<?> parts = value instanceof Map<?, ?> map ? map.values() : value instanceof Collection<?> all ? all : List.of();
        for (Object part : parts) {
            checkParameter(job, name, part);
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        ScheduledJob job = jobs.remove(jobId);
        if (job != null) {
            job.stop();
        }
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        JobTimes.check(schedule, now());
        return JobTimes.next(schedule, now(), true).map(Date::from).orElse(null);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        ScheduledJob job = jobs.get(jobId);
        return job == null ? null : details(job);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return jobs.values().stream().filter(job -> job.config().getJobRunnerKey().equals(jobRunnerKey)).map(this::details).toList();
    }

    private JobDetails details(ScheduledJob job) {
        return new HostJobDetails(job.id(), job.config(), job.nextRun(), runners.containsKey(job.config().getJobRunnerKey()));
    }

    private Instant now() {
        return product.clock().instant();
    }

    private void clockMoved(Duration by) {
        for (ScheduledJob job : jobs.values()) {
            if (by.isNegative()) {
                job.planAnew();
            }
            job.runIfDue();
        }
    }

    @Override
    public List<Job> list() {
        return jobs.values().stream().map(ScheduledJob::seen).sorted(Comparator.comparing(Job::name)).toList();
    }

    @Override
    public Run run(String name) {
        return jobs.values().stream().filter(job -> job.id().toString().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException("There is no job " + name + " in " + product.displayName())).run();
    }

    @Override
    public void close() {
        jobs.values().forEach(ScheduledJob::stop);
        threads.shutdownNow();
    }
}
