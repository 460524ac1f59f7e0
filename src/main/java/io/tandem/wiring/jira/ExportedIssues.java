package io.tandem.wiring.jira;

import io.tandem.export.model.ProjectTime;
import io.tandem.export.model.RemovedIssue;
import io.tandem.export.model.StoredIssue;
import io.tandem.export.port.IssueSource;
import io.tandem.export.port.ProjectTimes;
import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.api.IssueFactRecord;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.FactReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored facts in the export's words: neither knows the other. Working days are counted as the figures count them. */
public record ExportedIssues(IssueFactReader facts, FactReader states) implements IssueSource, ProjectTimes {

    @Override
    public List<StoredIssue> list(String projectKey, Instant since, long afterId, int count) {
        Optional<ProjectState> state = state(projectKey);
        return state.isEmpty() ? List.of()
            : facts.listChanged(projectKey, since == null ? Instant.EPOCH : since, afterId, count).stream().map(fact -> issue(fact, state.get().time())).toList();
    }

    @Override
    public List<RemovedIssue> listRemoved(String projectKey, Instant since, long afterPlace, int count) {
        return facts.listRemoved(projectKey, since, afterPlace, count).stream().map(removal -> new RemovedIssue(removal.id(), removal.issueId(), removal.at())).toList();
    }

    @Override
    public Optional<ProjectTime> find(String projectKey) {
        return state(projectKey).map(state -> new ProjectTime(state.time().zone(), state.time().hoursPerDay(), state.asOf()));
    }

    private Optional<ProjectState> state(String projectKey) {
        return states.listProjects(List.of(projectKey)).stream().filter(ProjectState::isBuilt).findFirst();
    }

    private static StoredIssue issue(IssueFactRecord fact, WorkingTime time) {
        IssueFactRecord.Counts counts = fact.counts();
        boolean hasCycle = fact.started() != null && fact.done() != null;
        return new StoredIssue(fact.id(), fact.key(), fact.type(), fact.isDefect(), fact.isOpen(), new StoredIssue.Times(fact.created(), fact.committed(), fact.started(), fact.done(), fact.due(), fact.plannedDue()),
            plan(fact, time),
            new StoredIssue.Flow(hasCycle ? fact.activeSeconds() : null, hasCycle ? fact.waitingSeconds() : null, hasCycle ? fact.blockedSeconds() : null),
            new StoredIssue.Counts(counts.backwardMoves(), counts.reopened(), counts.dueMoves(), counts.pointChanges(), counts.sprintMoves(), counts.assigneeChanges(), fact.scopeChanges().size()),
            fact.components(), fact.releases().stream().map(IssueFactRecord.Release::name).toList(),
            fact.work().stream().map(work -> new StoredIssue.Work(work.at(), work.person(), work.seconds())).toList(), fact.changedAt());
    }

    /** An issue without start or due day, or with a due day before its start, has no plan to measure against. */
    private static StoredIssue.Plan plan(IssueFactRecord fact, WorkingTime time) {
        LocalDate start = fact.started() == null ? null : time.dayOf(fact.started());
        Long cycle = start == null || fact.done() == null ? null : Long.valueOf(time.workingDays(start, time.dayOf(fact.done())));
        Long planned = start == null || fact.plannedDue() == null ? null : Long.valueOf(time.workingDays(start, fact.plannedDue()));
        boolean isPlanned = planned != null && planned > 0;
        return new StoredIssue.Plan(fact.originalEstimateSeconds(), fact.timeSpentSeconds(), fact.loggedSeconds(), fact.points(), isPlanned ? planned : null, isPlanned ? cycle : null, cycle);
    }
}
