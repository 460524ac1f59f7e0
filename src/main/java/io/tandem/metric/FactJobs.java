package io.tandem.metric;

import io.tandem.metric.model.BuildJob;
import io.tandem.metric.port.Background;
import io.tandem.metric.port.BuildJobs;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.time.Clock;

/** Asking for a build, watching it, stopping it. Who may ask is the caller's to check. */
public final class FactJobs {
    private static final String ENTITY = "facts";

    private final BuildJobs jobs;
    private final Background background;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public FactJobs(BuildJobs jobs, Background background, AuditLog audit, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.background = background;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the job that will build the project's facts: the one under way, if there is one */
    public BuildJob start(Actor actor, String projectKey) {
        BuildJob job = transactions.call(() -> jobs.findActive(projectKey).orElseGet(() -> create(actor, projectKey)));
        background.wake();
        return job;
    }

    /** @throws NotFoundException when there is no such job */
    public BuildJob get(long id) {
        return jobs.find(id).orElseThrow(() -> new NotFoundException(Problem.of("job.unknown", id)));
    }

    /** Asks the job to stop, which it does after its current piece. @throws ConflictException when it has ended already */
    public BuildJob cancel(Actor actor, long id) {
        BuildJob asked = transactions.call(() -> {
            BuildJob job = get(id);
            if (!job.state().isActive()) {
                throw new ConflictException(Problem.of("job.ended", job.state()), job);
            }
            jobs.saveState(job.in(BuildJob.State.CANCELLING));
            audit.record(new AuditEvent(actor, job.projectKey(), ENTITY, String.valueOf(id), "cancelled", job.state().name(), BuildJob.State.CANCELLING.name(), ""));
            return job.in(BuildJob.State.CANCELLING);
        });
        background.wake();
        return asked;
    }

    private BuildJob create(Actor actor, String projectKey) {
        BuildJob job = jobs.create(BuildJob.queued(projectKey, clock.instant(), actor.key()));
        audit.record(new AuditEvent(actor, projectKey, ENTITY, String.valueOf(job.id()), "build requested", "", BuildJob.State.QUEUED.name(), ""));
        return job;
    }
}
