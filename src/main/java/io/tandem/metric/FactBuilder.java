package io.tandem.metric;

import io.tandem.metric.model.BuildJob;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.StoredFact;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.BuildJobs;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.Locks;
import io.tandem.metric.port.Pace;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Builds the facts of a project from all its histories: piece by piece, each piece in one transaction with how far the job is, so that a job that
 * was killed goes on where it stopped. An issue that cannot be read is left out and named. When the settings change while it is at work it begins again. The days are counted at the end, in one transaction; until then the ones of the last build are shown.
 */
public final class FactBuilder {
    private static final int BATCH = 500;

    private final Histories histories;
    private final FactStore facts;
    private final BuildJobs jobs;
    private final Locks locks;
    private final Transactions transactions;
    private final WorkingTimes workingTimes;
    private final FactSettings settings;
    private final PartWatch watch;
    private final Pace pace;
    private final FactBook book;
    private final Clock clock;
    private volatile boolean stopping;

    public FactBuilder(Histories histories, FactStore facts, BuildJobs jobs, Locks locks, Transactions transactions, WorkingTimes workingTimes, FactSettings settings, PartWatch watch, Pace pace, Stamps stamps, Clock clock) {
        this.histories = histories;
        this.facts = facts;
        this.jobs = jobs;
        this.locks = locks;
        this.transactions = transactions;
        this.workingTimes = workingTimes;
        this.settings = settings;
        this.watch = watch;
        this.pace = pace;
        this.book = new FactBook(facts, stamps);
        this.clock = clock;
    }

    /** Leaves the job at hand after its current piece, to be taken up again after the restart. */
    public void stop() {
        stopping = true;
    }

    /** Works off every job that has work left and that no other node is at. */
    public void runAll() {
        for (BuildJob job : jobs.listActive()) {
            locks.runIfFree(Locks.BUILDING + job.projectKey(), () -> jobs.find(job.id()).filter(now -> now.state().isActive()).ifPresent(this::run));
        }
    }

    private void run(BuildJob job) {
        try {
            build(job);
        } catch (RuntimeException problem) {
            if (stopping) {
                return;
            }
            locks.run(Locks.WRITING, () -> transactions.run(() -> end(job, jobs.find(job.id()).orElse(job).failed(String.valueOf(problem.getMessage())))));
            throw problem;
        }
    }

    private void build(BuildJob job) {
        if (job.state() == BuildJob.State.CANCELLING) {
            cancel(job);
            return;
        }
        Basis basis = basis(job.projectKey());
        BuildJob taken = begin(job, basis);
        Instant asOf = clock.instant();
        List<Long> issueIds = histories.listIssueIds(job.projectKey());
        BuildJob running = jobs.saveProgress(taken.running(issueIds.size(), clock.instant()));
        int next = position(issueIds, running.lastIssueId());
        while (next < issueIds.size() && running.state() == BuildJob.State.RUNNING && !stopping) {
            if (!basis.equals(basis(job.projectKey()))) {
                build(jobs.saveProgress(running.again()));
                return;
            }
            List<Long> batch = issueIds.subList(next, Math.min(issueIds.size(), next + BATCH));
            running = paced(running, batch, basis);
            next += batch.size();
        }
        finish(running, basis, asOf);
    }

    private BuildJob paced(BuildJob job, List<Long> batch, Basis basis) {
        Instant begun = clock.instant();
        BuildJob read = read(job, batch, basis);
        if (!stopping) {
            pace.rest(Duration.between(begun, clock.instant()));
        }
        return read;
    }

    private void finish(BuildJob job, Basis basis, Instant asOf) {
        if (stopping) {
            return;
        }
        if (job.state() == BuildJob.State.CANCELLING) {
            cancel(job);
        } else {
            locks.run(Locks.WRITING, () -> transactions.run(() -> complete(job, basis, asOf)));
        }
    }

    /** What every fact of one build is read with. */
    private record Basis(WorkingTime time, FactRules rules) { }

    private Basis basis(String projectKey) {
        FactRules rules = settings.get(projectKey);
        return new Basis(rules.apply(workingTimes.get()), rules.withoutCalendar());
    }

    /**
     * From here on changes that come in keep the facts of this build, and leave the days to its end. A job taken up again after the settings changed begins again.
     *
     * @return the job as it goes on
     */
    private BuildJob begin(BuildJob job, Basis basis) {
        ProjectState known = facts.findProject(job.projectKey()).orElse(null);
        boolean isResumed = known != null && job.lastIssueId() > 0 && known.time().equals(basis.time()) && known.rules().equals(basis.rules());
        boolean isBuilt = known != null && known.isBuilt();
        ProjectState begun = new ProjectState(job.projectKey(), job.id(), isBuilt, true, isBuilt ? known.asOf() : null, basis.time(), isBuilt ? known.open() : OpenWork.none(), basis.rules());
        locks.run(Locks.WRITING, () -> facts.saveProject(begun));
        if (isResumed) {
            return job;
        }
        watch.learn(job.projectKey());
        return job.again();
    }

    private static int position(List<Long> issueIds, long last) {
        int found = Collections.binarySearch(issueIds, last);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Reads within the lock: a change that is taken in at the same time must not be overwritten by what was read before it. */
    private BuildJob read(BuildJob job, List<Long> batch, Basis basis) {
        BuildJob[] saved = new BuildJob[1];
        locks.run(Locks.WRITING, () -> {
            CarefulReading reading = new CarefulReading();
            List<IssueHistory> read = reading.read(histories, batch).stream().filter(history -> history.identity().projectKey().equals(job.projectKey())).toList();
            List<IssueFact> derived = reading.derive(read, history -> IssueFacts.of(history, basis.time().zone(), basis.rules()));
            saved[0] = transactions.call(() -> keep(job.readTo(batch.get(batch.size() - 1), batch.size(), reading.unreadable().keySet(), clock.instant()), derived));
        });
        return saved[0];
    }

    private BuildJob keep(BuildJob job, List<IssueFact> derived) {
        List<StoredFact> before = facts.listStored(derived.stream().map(fact -> fact.identity().id()).toList());
        facts.replaceFacts(before, derived, fact -> job.id(), clock.instant());
        takeFromOtherProjects(before.stream().map(StoredFact::fact).toList(), job.projectKey());
        return jobs.saveProgress(job);
    }

    /** An issue that moved here still counts where it was. */
    private void takeFromOtherProjects(List<IssueFact> before, String projectKey) {
        Map<String, List<IssueFact>> elsewhere = before.stream().filter(fact -> !fact.identity().projectKey().equals(projectKey)).collect(Collectors.groupingBy(fact -> fact.identity().projectKey()));
        elsewhere.forEach((key, moved) -> facts.findProject(key).ifPresent(project -> book.change(project, moved, List.of(), project.asOf())));
    }

    private void complete(BuildJob job, Basis basis, Instant asOf) {
        facts.removeFactsNotBy(job.projectKey(), job.id(), clock.instant());
        book.countAnew(new ProjectState(job.projectKey(), job.id(), true, false, asOf, basis.time(), OpenWork.none(), basis.rules()));
        jobs.saveState(job.in(BuildJob.State.DONE));
    }

    private void cancel(BuildJob job) {
        locks.run(Locks.WRITING, () -> transactions.run(() -> end(job, job.in(BuildJob.State.CANCELLED))));
    }

    /** Of a project built before the days are counted again: some of its facts are newer than they are. */
    private void end(BuildJob job, BuildJob ended) {
        jobs.saveState(ended);
        facts.findProject(job.projectKey()).ifPresent(known -> {
            if (known.isBuilt()) {
                book.countAnew(known);
            } else {
                facts.saveProject(new ProjectState(known.projectKey(), job.id(), false, false, null, known.time(), known.open(), known.rules()));
            }
        });
    }
}
