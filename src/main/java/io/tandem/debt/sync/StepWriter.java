package io.tandem.debt.sync;

import io.tandem.debt.DebtWriter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.sync.ItemPolicy.Outcome;
import io.tandem.debt.sync.StepOutcomes.Worked;
import io.tandem.debt.sync.SyncPlan.Step;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.port.FindingStore;
import io.tandem.debt.sync.port.GroupStore;
import io.tandem.shared.Actor;
import java.util.Collection;
import java.util.List;

/** Writes steps: findings, item, and what was written of it, together. Belongs inside the caller's transaction. */
final class StepWriter {
    private final DebtWriter items;
    private final FindingStore findings;
    private final GroupStore groups;
    private final StepOutcomes outcomes;

    StepWriter(DebtWriter items, FindingStore findings, GroupStore groups, StepOutcomes outcomes) {
        this.items = items;
        this.findings = findings;
        this.groups = groups;
        this.outcomes = outcomes;
    }

    /** @throws io.tandem.shared.ConflictException when a person was faster with one of the items */
    SyncCounts write(Collection<Step> steps) {
        return outcomes.work(steps).stream().map(this::write).reduce(SyncCounts.NONE, SyncCounts::plus);
    }

    void writeLoose(Collection<Finding> loose) {
        findings.add(loose.stream().filter(finding -> finding.id() == 0).toList());
        findings.update(loose.stream().filter(finding -> finding.id() > 0).toList());
    }

    private SyncCounts write(Worked worked) {
        if (worked.isGone()) {
            return dismiss(worked);
        }
        Outcome outcome = worked.outcome();
        long debtId = outcome.event() == ItemEvent.CREATED ? create(outcome) : worked.step().debtId();
        keepFindings(worked.step(), debtId);
        if (outcome.event() != ItemEvent.CREATED) {
            change(worked, outcome);
        }
        return SyncCounts.of(outcome.event());
    }

    private long create(Outcome outcome) {
        DebtItem stored = items.add(Actor.HOUSE, outcome.item());
        SyncGroup group = outcome.group();
        groups.save(new SyncGroup(0, group.pair(), group.key(), group.grouping(), stored.id(), group.title(), group.minutes(), group.severity(), group.mode()));
        return stored.id();
    }

    private void change(Worked worked, Outcome outcome) {
        if (outcome.event() != ItemEvent.UNCHANGED) {
            items.change(Actor.HOUSE, worked.before(), outcome.item());
        }
        if (outcome.group() != null && !outcome.group().equals(worked.group())) {
            groups.save(outcome.group());
        }
    }

    private void keepFindings(Step step, long debtId) {
        findings.add(step.fresh().stream().map(finding -> finding.in(debtId)).toList());
        findings.update(step.changed());
        findings.update(step.joining());
        findings.assign(step.joining().stream().map(Finding::id).toList(), debtId);
    }

    /** A person removed the item: that is a decision, and its findings wait from now on. */
    private SyncCounts dismiss(Worked worked) {
        Step step = worked.step();
        if (worked.group() != null) {
            groups.save(worked.group().dismissed());
        }
        findings.release(step.debtId());
        findings.add(step.fresh());
        findings.update(step.changed());
        List<Finding> all = step.findings();
        return SyncCounts.ofFindings(0, (int) all.stream().filter(finding -> finding.state().isDebt()).count());
    }
}
