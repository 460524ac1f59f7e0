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
import io.tandem.metric.port.WorkingTimes;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds the facts of a project from all its histories: piece by piece, each piece in one transaction with how far the job is, so that a job that
 * was killed goes on where it stopped. The days are counted at the end, in one transaction; until then the ones of the last build are shown.
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
    private final FactBook book;
    private final Clock clock;
    private volatile boolean stopping;

    public FactBuilder(Histories histories, FactStore facts, BuildJobs jobs, Locks locks, Transactions transactions, WorkingTimes workingTimes, FactSettings settings, Stamps stamps, Clock clock) {
        this.histories = histories;
        this.facts = facts;
        this.jobs = jobs;
        this.locks = locks;
        this.transactions = transactions;
        this.workingTimes = workingTimes;
        this.settings = settings;
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
        WorkingTime time = begin(job);
        Instant asOf = clock.instant();
        List<Long> issueIds = histories.listIssueIds(job.projectKey());
        BuildJob running = jobs.saveProgress(job.in(BuildJob.State.RUNNING).of(issueIds.size()));
        int next = position(issueIds, job.lastIssueId());
        while (next < issueIds.size() && running.state() == BuildJob.State.RUNNING && !stopping) {
            List<Long> batch = issueIds.subList(next, Math.min(issueIds.size(), next + BATCH));
            running = read(running, batch, time);
            next += batch.size();
        }
        finish(running, time, asOf);
    }

    private void finish(BuildJob job, WorkingTime time, Instant asOf) {
        if (stopping) {
            return;
        }
        if (job.state() == BuildJob.State.CANCELLING) {
            cancel(job);
        } else {
            locks.run(Locks.WRITING, () -> transactions.run(() -> complete(job, time, asOf)));
        }
    }

    /** From here on changes that come in keep the facts of this build, and leave the days to its end. A job taken up again keeps its working time. */
    private WorkingTime begin(BuildJob job) {
        ProjectState known = facts.findProject(job.projectKey()).orElse(null);
        boolean isResumed = known != null && job.lastIssueId() > 0;
        WorkingTime time = isResumed ? known.time() : settings.get(job.projectKey()).apply(workingTimes.get());
        boolean isBuilt = known != null && known.isBuilt();
        locks.run(Locks.WRITING, () -> facts.saveProject(new ProjectState(job.projectKey(), job.id(), isBuilt, true, isBuilt ? known.asOf() : null, time, isBuilt ? known.open() : OpenWork.none())));
        return time;
    }

    private static int position(List<Long> issueIds, long last) {
        int found = Collections.binarySearch(issueIds, last);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Reads within the lock: a change that is taken in at the same time must not be overwritten by what was read before it. */
    private BuildJob read(BuildJob job, List<Long> batch, WorkingTime time) {
        BuildJob[] saved = new BuildJob[1];
        FactRules rules = settings.get(job.projectKey());
        locks.run(Locks.WRITING, () -> {
            List<IssueHistory> read = histories.list(batch);
            List<IssueFact> derived = read.stream().filter(history -> history.identity().projectKey().equals(job.projectKey())).map(history -> IssueFacts.of(history, time.zone(), rules)).toList();
            saved[0] = transactions.call(() -> keep(job.readTo(batch.get(batch.size() - 1), batch.size()), derived));
        });
        return saved[0];
    }

    private BuildJob keep(BuildJob job, List<IssueFact> derived) {
        Set<Long> ours = derived.stream().map(fact -> fact.identity().id()).collect(Collectors.toCollection(TreeSet::new));
        List<StoredFact> before = facts.listStored(ours);
        facts.replaceFacts(before, derived, fact -> job.id(), clock.instant());
        takeFromOtherProjects(before.stream().map(StoredFact::fact).toList(), job.projectKey());
        return jobs.saveProgress(job);
    }

    /** An issue that moved here still counts where it was. */
    private void takeFromOtherProjects(List<IssueFact> before, String projectKey) {
        Map<String, List<IssueFact>> elsewhere = before.stream().filter(fact -> !fact.identity().projectKey().equals(projectKey)).collect(Collectors.groupingBy(fact -> fact.identity().projectKey()));
        elsewhere.forEach((key, moved) -> facts.findProject(key).ifPresent(project -> book.change(project, moved, List.of(), project.asOf())));
    }

    private void complete(BuildJob job, WorkingTime time, Instant asOf) {
        facts.removeFactsNotBy(job.projectKey(), job.id(), clock.instant());
        book.countAnew(job.projectKey(), job.id(), new ProjectState(job.projectKey(), job.id(), true, false, asOf, time, OpenWork.none()));
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
                book.countAnew(job.projectKey(), job.id(), known);
            } else {
                facts.saveProject(new ProjectState(known.projectKey(), job.id(), false, false, null, known.time(), known.open()));
            }
        });
    }
}
