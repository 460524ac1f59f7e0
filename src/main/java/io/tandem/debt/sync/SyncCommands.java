package io.tandem.debt.sync;

import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncJob.Kind;
import io.tandem.debt.sync.model.SyncJob.State;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.port.GroupStore;
import io.tandem.debt.sync.port.SyncJobs;
import io.tandem.debt.sync.port.SyncResults;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.debt.sync.port.SyncWorker;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asking for a synchronisation, watching it, stopping it. Who may ask is the caller's to check. */
public final class SyncCommands {
    private static final String ENTITY = "debt-sync";
    /** After a failure it is tried again sooner than the interval says: servers start, networks come back. */
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final SyncJobs jobs;
    private final CodeProjects projects;
    private final SyncResults results;
    private final GroupStore groups;
    private final SyncSettingsStore settings;
    private final SyncWorker worker;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public SyncCommands(SyncJobs jobs, CodeProjects projects, SyncResults results, GroupStore groups, SyncSettingsStore settings, SyncWorker worker, AuditLog audit, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.projects = projects;
        this.results = results;
        this.groups = groups;
        this.settings = settings;
        this.worker = worker;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A pair that is mapped, and how its last synchronisation went. */
    public record Mapped(CodeProject project, SyncResult result) { }

    /** @param dismissed how many items people removed, so that they are not made again */
    public record Overview(List<Mapped> mappings, Optional<SyncJob> job, int dismissed) { }

    public Overview overview(String projectKey) {
        List<SyncResult> known = results.list(projectKey);
        List<Mapped> mapped = projects.list(projectKey).stream().map(project -> new Mapped(project, result(known, project))).toList();
        return new Overview(mapped, jobs.findActive(projectKey).or(() -> jobs.findLast(projectKey)), groups.countDismissed(projectKey));
    }

    private static SyncResult result(List<SyncResult> known, CodeProject project) {
        SourcePair pair = new SourcePair(project.projectKey(), project.remoteKey());
        return known.stream().filter(result -> result.pair().equals(pair)).findFirst().orElse(SyncResult.none(pair));
    }

    /**
     * Has the project synchronised soon, off this thread.
     *
     * @return the job that will do it: the one under way, if there is one; when it has begun already, another follows it
     * @throws ConflictException when no project of a server is mapped, or a preview is wanted while another job is under way
     */
    public SyncJob start(Actor actor, String projectKey, Kind kind) {
        if (projects.list(projectKey).isEmpty()) {
            throw new ConflictException(Problem.of("debt.sync.unmapped", projectKey));
        }
        SyncJob job = transactions.call(() -> jobs.findActive(projectKey).map(active -> join(active, kind)).orElseGet(() -> create(actor, projectKey, kind)));
        worker.wake();
        return job;
    }

    private SyncJob join(SyncJob active, Kind kind) {
        if (kind == Kind.PREVIEW) {
            throw new ConflictException(Problem.of("debt.sync.busy"), active);
        }
        if (active.state() == State.QUEUED && active.kind() == Kind.SYNC) {
            return active;
        }
        jobs.save(active.again());
        return active.again();
    }

    private SyncJob create(Actor actor, String projectKey, Kind kind) {
        SyncJob job = jobs.create(SyncJob.queued(projectKey, kind, clock.instant(), actor.key()));
        audit.record(new AuditEvent(actor, projectKey, ENTITY, String.valueOf(job.id()), kind == Kind.SYNC ? "asked for" : "preview asked for", "", "", ""));
        return job;
    }

    /** @throws NotFoundException when there is no such job */
    public SyncJob get(long id) {
        return jobs.find(id).orElseThrow(() -> new NotFoundException(Problem.of("job.unknown", id)));
    }

    /** Asks the job to stop, which it does after its current piece; what it wrote stays. @throws ConflictException when it has ended already */
    public SyncJob cancel(Actor actor, long id) {
        SyncJob asked = transactions.call(() -> {
            SyncJob job = get(id);
            if (!job.state().isActive()) {
                throw new ConflictException(Problem.of("job.ended", job.state()), job);
            }
            SyncJob cancelling = job.in(State.CANCELLING);
            jobs.save(cancelling);
            audit.record(new AuditEvent(actor, job.projectKey(), ENTITY, String.valueOf(id), "cancelled", job.state().name(), State.CANCELLING.name(), ""));
            return cancelling;
        });
        worker.wake();
        return asked;
    }

    /** Lets the next synchronisation make the items again that people removed. @return how many */
    public int bringBack(Actor actor, String projectKey) {
        return transactions.call(() -> {
            int count = groups.forgetDismissed(projectKey);
            audit.record(new AuditEvent(actor, projectKey, ENTITY, "0", "brought back", "", String.valueOf(count), ""));
            return count;
        });
    }

    /** Queues every project whose time has come. Wakes nobody: whoever calls works them off. */
    public void queueDue() {
        projects.listAll().stream().map(CodeProject::projectKey).distinct().filter(this::isDue)
            .forEach(projectKey -> transactions.run(() -> jobs.findActive(projectKey).orElseGet(() -> create(Actor.HOUSE, projectKey, Kind.SYNC))));
    }

    private boolean isDue(String projectKey) {
        SyncSettings wanted = settings.get(projectKey);
        if (!wanted.isAutomatic()) {
            return false;
        }
        List<SyncResult> known = results.list(projectKey);
        Instant now = clock.instant();
        return projects.list(projectKey).stream().map(project -> result(known, project)).anyMatch(result -> result.triedAt() == null || !now.isBefore(result.triedAt().plus(pause(result, wanted))));
    }

    private static Duration pause(SyncResult result, SyncSettings wanted) {
        Duration usual = Duration.ofHours(wanted.intervalHours());
        return result.failingSince() != null && usual.compareTo(AFTER_FAILURE) > 0 ? AFTER_FAILURE : usual;
    }
}
