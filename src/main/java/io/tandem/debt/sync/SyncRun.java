package io.tandem.debt.sync;

import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncJob.Kind;
import io.tandem.debt.sync.model.SyncJob.State;
import io.tandem.debt.sync.port.FindingSource.StoppedException;
import io.tandem.debt.sync.port.FindingSourceException;
import io.tandem.debt.sync.port.SyncJobs;
import io.tandem.debt.sync.port.SyncLock;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Works jobs off: one Jira project at a time on one node, the server's projects one after the other. One that cannot be read leaves everything of it as it is, and the others are read all the same.
 * A job that was killed is still active; whoever comes next begins it anew, and what was written already needs no writing.
 */
public final class SyncRun {
    private static final String LOCK = "io.tandem.debt.sync.";
    private static final int KEPT_JOBS = 20;

    private final SyncJobs jobs;
    private final CodeProjects projects;
    private final PairSync pairs;
    private final SyncLock lock;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean isStopping;

    public SyncRun(SyncJobs jobs, CodeProjects projects, PairSync pairs, SyncLock lock, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.projects = projects;
        this.pairs = pairs;
        this.lock = lock;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Leaves the job at hand, to be taken up after the restart. */
    public void stop() {
        isStopping = true;
    }

    /** Works off every job that has work left and that no other node is at. */
    public void runAll() {
        for (SyncJob job : jobs.listActive()) {
            if (!isStopping) {
                lock.runIfFree(LOCK + job.projectKey(), () -> jobs.find(job.id()).filter(now -> now.state().isActive()).ifPresent(this::run));
            }
        }
    }

    private void run(SyncJob job) {
        try {
            work(job);
        } catch (StoppedException stopped) {
            if (!isStopping) {
                end(job, State.CANCELLED, null, null);
            }
        } catch (RuntimeException problem) {
            if (!isStopping) {
                end(job, State.FAILED, Reason.of("debt.sync.problem.internal"), null);
            }
            throw problem;
        }
    }

    private void work(SyncJob job) {
        Progress progress = new Progress(save(job.in(job.state() == State.CANCELLING ? State.CANCELLING : State.RUNNING)));
        List<Preview> previews = new ArrayList<>();
        Reason failure = null;
        for (CodeProject project : projects.list(job.projectKey())) {
            try {
                if (job.kind() == Kind.PREVIEW) {
                    previews.add(pairs.preview(project, progress));
                } else {
                    pairs.sync(project, progress);
                }
            } catch (FindingSourceException unreadable) {
                failure = failure == null ? unreadable.reason() : failure;
            }
        }
        end(job, failure == null ? State.DONE : State.FAILED, failure, previews.isEmpty() ? null : Previews.together(previews));
    }

    private SyncJob save(SyncJob job) {
        return transactions.call(() -> jobs.saveProgress(job));
    }

    private void end(SyncJob job, State how, Reason why, Preview preview) {
        transactions.run(() -> {
            SyncJob now = jobs.find(job.id()).orElse(job);
            jobs.save(now.ended(how, clock.instant(), why, preview));
            if (now.isAgain() && how != State.CANCELLED) {
                jobs.create(SyncJob.queued(job.projectKey(), Kind.SYNC, clock.instant(), now.requestedBy()));
            }
            jobs.forgetOld(job.projectKey(), KEPT_JOBS);
        });
    }

    /** Keeps how far the job is, and hears whether somebody wants it to stop. */
    private final class Progress implements PairSync.Watch {
        private SyncJob job;

        Progress(SyncJob job) {
            this.job = job;
        }

        @Override
        public void at(SyncJob.Phase phase, long done, long total) {
            job = save(job.at(phase, done, total));
            if (isStopping || job.state() == State.CANCELLING) {
                throw new StoppedException();
            }
        }
    }
}
