package io.tandem.metric;

import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.api.IssueFactRecord;
import io.tandem.metric.api.IssueRemovalRecord;
import io.tandem.metric.model.FlowTime;
import io.tandem.metric.model.IssueCounts;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueIdentity;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.IssueTimes;
import io.tandem.metric.model.Span;
import io.tandem.metric.model.StoredFact;
import io.tandem.metric.port.FactStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Tells stored facts in the words others read. */
public final class IssueFactService implements IssueFactReader {
    private final FactStore facts;

    public IssueFactService(FactStore facts) {
        this.facts = facts;
    }

    @Override
    public List<IssueFactRecord> listByIds(Collection<Long> issueIds) {
        return facts.listStored(issueIds).stream().map(IssueFactService::record).toList();
    }

    @Override
    public List<IssueFactRecord> listChanged(String projectKey, Instant since, long afterId, int count) {
        return facts.listChanged(projectKey, since, afterId, count).stream().map(IssueFactService::record).toList();
    }

    @Override
    public List<IssueRemovalRecord> listRemoved(String projectKey, Instant since, long afterId, int count) {
        return facts.listRemoved(projectKey, since, afterId, count).stream()
                .map(gone -> new IssueRemovalRecord(gone.id(), gone.issueId(), gone.key(), gone.projectKey(), gone.at())).toList();
    }

    private static IssueFactRecord record(StoredFact stored) {
        IssueFact fact = stored.fact();
        IssueIdentity issue = fact.identity();
        IssueTimes times = fact.times();
        IssuePlan plan = fact.plan();
        FlowTime flow = fact.flow();
        return new IssueFactRecord(issue.id(), issue.key(), issue.projectKey(), issue.type(), issue.isDefect(), fact.isOpen(), times.created(), times.committed(), times.started(), times.done(),
                times.plannedDue(), plan.due(), plan.originalEstimateSeconds(), plan.timeSpentSeconds(), plan.points(), plan.components(),
                plan.releases().stream().map(release -> new IssueFactRecord.Release(release.name(), release.start(), release.release())).toList(),
                counts(fact.counts()), flow.activeSeconds(), flow.waitingSeconds(), flow.blockedSeconds(), fact.workSeconds(), stretches(fact.blocked()), stretches(fact.waiting()), fact.scopeChanges(),
                fact.happenings().stream().map(happening -> new IssueFactRecord.Happened(happening.at(), happening.kind().name())).toList(),
                fact.work().stream().map(entry -> new IssueFactRecord.Logged(entry.at(), entry.person(), entry.seconds())).toList(), stored.changedAt());
    }

    private static IssueFactRecord.Counts counts(IssueCounts counts) {
        return new IssueFactRecord.Counts(counts.backwardMoves(), counts.reopened(), counts.dueDateMoves(), counts.pointsChanges(), counts.sprintMoves(), counts.assigneeChanges());
    }

    private static List<IssueFactRecord.Stretch> stretches(List<Span> spans) {
        return spans.stream().map(span -> new IssueFactRecord.Stretch(span.from(), span.to())).toList();
    }
}
