package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

/** What a job needs to be run: immutable, each {@code with…} gives a new one. */
public final class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule, Map<String, Serializable> parameters) {
        this.runner = Objects.requireNonNull(runner);
        this.mode = Objects.requireNonNull(mode);
        this.schedule = Objects.requireNonNull(schedule);
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
        return new JobConfig(runner, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(new Date()), Map.of());
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    public JobConfig withRunMode(RunMode newMode) {
        return new JobConfig(runner, newMode, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(runner, mode, newSchedule, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> newParameters) {
        return new JobConfig(runner, mode, schedule, newParameters);
    }
}
