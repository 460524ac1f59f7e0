package io.tandem.sandbox.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The scheduled jobs of one product's node, as an administrator sees them. */
public interface Jobs {
    /** A job: {@code schedule} is {@code PT1H}, a cron expression, or empty for one that runs once. */
    record Job(String name, boolean oncePerCluster, String schedule, Optional<Instant> nextRun, Optional<Run> lastRun) {
    }

    /** How a run on this node went: {@code outcome} is SUCCESS, ABORTED, FAILED or UNAVAILABLE; the message is empty where there is none. */
    record Run(Instant started, Duration took, String outcome, String message) {
    }

    /** Every scheduled job, by name. */
    List<Job> list();

    /** Runs a job at once, in the caller's thread, whenever it is due; its plan stays. @throws IllegalArgumentException for an unknown name */
    Run run(String name);
}
