package io.tandem.metric;

import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.ChangeMarks;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.KnownParts;
import io.tandem.metric.port.Locks;
import io.tandem.metric.port.ProjectParts;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What changes facts without anybody telling: a sprint started, settings of the project or of the product, a project renamed or deleted, and whatever {@link PartWatch} finds.
 * To be run every hour or so; taking in what it noted is {@link FactUpdates}’.
 */
public final class FactUpkeep {
    private static final Duration REMOVALS_KEPT = Duration.ofDays(90);

    private final PartWatch watch;
    private final FactStore facts;
    private final ChangeMarks marks;
    private final ProjectParts parts;
    private final KnownParts known;
    private final Histories histories;
    private final FactSettings settings;
    private final WorkingTimes times;
    private final FactJobs jobs;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    public FactUpkeep(PartWatch watch, FactStore facts, ChangeMarks marks, ProjectParts parts, KnownParts known, Histories histories, FactSettings settings, WorkingTimes times, FactJobs jobs,
                      Locks locks, Transactions transactions, Clock clock) {
        this.watch = watch;
        this.facts = facts;
        this.marks = marks;
        this.parts = parts;
        this.known = known;
        this.histories = histories;
        this.settings = settings;
        this.times = times;
        this.jobs = jobs;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void run() {
        watch.compare();
        for (ProjectState project : facts.listAllProjects()) {
            if (parts.find(project.projectKey()).isEmpty()) {
                forget(project.projectKey());
            } else {
                noteUnstartedSprints(project.projectKey());
                buildIfReadDifferently(project);
            }
        }
        locks.run(Locks.WRITING, () -> transactions.run(() -> facts.removeRemovals(clock.instant().minus(REMOVALS_KEPT))));
    }

    /** The product tells only its own add-ons when a sprint starts: issues that are in one to come are read again. */
    private void noteUnstartedSprints(String projectKey) {
        List<Long> issueIds = facts.listInUnstartedSprints(projectKey);
        if (!issueIds.isEmpty()) {
            transactions.run(() -> issueIds.forEach(id -> marks.mark(id, clock.instant())));
        }
    }

    private void buildIfReadDifferently(ProjectState project) {
        if (project.isBuilt() && !project.isBuilding() && !project.isReadBy(settings.get(project.projectKey()), times.get())) {
            jobs.start(Actor.HOUSE, project.projectKey());
        }
    }

    /** A project that has another key now is built under that. */
    private void forget(String projectKey) {
        facts.listFactsAfter(projectKey, 0, 1).stream().flatMap(fact -> histories.list(List.of(fact.identity().id())).stream()).map(IssueHistory::identity)
                .filter(issue -> parts.find(issue.projectKey()).isPresent()).forEach(issue -> jobs.start(Actor.HOUSE, issue.projectKey()));
        locks.run(Locks.WRITING, () -> transactions.run(() -> {
            facts.removeProject(projectKey, clock.instant());
            known.remove(projectKey);
        }));
    }
}
