package io.tandem.debt.sync;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.SourceReference;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.sync.ItemPolicy.Outcome;
import io.tandem.debt.sync.SyncPlan.Step;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.port.FindingStore;
import io.tandem.debt.sync.port.GroupStore;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a step of the plan would make of its item, with everything that is stored of it now. Writes nothing. */
final class StepOutcomes {
    /** All items of all servers have this source; which project and rule it was is in the identity. */
    private static final String SYSTEM = "SONARQUBE";

    private final DebtStore items;
    private final FindingStore findings;
    private final GroupStore groups;
    private final SourcePair pair;
    private final SyncSettings settings;
    private final ItemPolicy policy;
    private final Instant now;

    StepOutcomes(DebtStore items, FindingStore findings, GroupStore groups, SourcePair pair, SyncSettings settings, ItemPolicy policy, Instant now) {
        this.items = items;
        this.findings = findings;
        this.groups = groups;
        this.pair = pair;
        this.settings = settings;
        this.policy = policy;
        this.now = now;
    }

    /**
     * A step with what comes of it.
     *
     * @param before   the item as it is; null for one to be made or one that is gone
     * @param outcome  null when a person removed the item
     * @param findings all of the item, as they will be
     */
    record Worked(Step step, DebtItem before, Outcome outcome, SyncGroup group, List<Finding> findings) {
        boolean isGone() {
            return outcome == null;
        }
    }

    /** Three questions for any number of steps, and one for each item. */
    List<Worked> work(Collection<Step> steps) {
        List<Long> ids = steps.stream().map(Step::debtId).filter(id -> id > 0).toList();
        Map<Long, List<Finding>> stored = ids.isEmpty() ? Map.of() : findings.listOf(ids).stream().collect(Collectors.groupingBy(Finding::debtId));
        Map<Long, SyncGroup> known = new HashMap<>();
        if (!ids.isEmpty()) {
            groups.listOf(ids).forEach(group -> known.put(group.debtId(), group));
        }
        return steps.stream().map(step -> step.debtId() == 0 ? made(step) : looked(step, stored.getOrDefault(step.debtId(), List.of()), known.get(step.debtId()))).toList();
    }

    private Worked looked(Step step, List<Finding> stored, SyncGroup group) {
        Optional<DebtItem> item = items.find(step.debtId());
        if (item.isEmpty()) {
            return new Worked(step, null, null, group, List.of());
        }
        List<Finding> all = overlaid(step, stored);
        return new Worked(step, item.get(), policy.after(item.get(), group, step.title(), all, step.happened()), group, all);
    }

    /** What is stored, with what the step changes put over it. A finding that a person moved elsewhere meanwhile is not among the stored ones, and stays away. */
    private static List<Finding> overlaid(Step step, List<Finding> stored) {
        Map<Long, Finding> changed = step.changed().stream().collect(Collectors.toMap(Finding::id, finding -> finding));
        List<Finding> all = new ArrayList<>(stored.stream().map(finding -> changed.getOrDefault(finding.id(), finding)).toList());
        all.addAll(step.fresh());
        all.addAll(step.joining());
        return all;
    }

    private Worked made(Step step) {
        List<Finding> all = step.findings();
        List<Finding> debt = all.stream().filter(finding -> finding.state().isDebt()).toList();
        DebtSeverity severity = ItemPolicy.worst(debt);
        long minutes = Effort.minutes(debt, settings);
        DebtCost cost = new DebtCost(Effort.principal(minutes), 0, 0);
        DebtFacts facts = new DebtFacts(pair.projectKey(), step.component(), step.title(), Titles.description(debt), kind(debt), DebtOrigin.SONARQUBE, cost, severity, null, null, List.of(), null, List.of());
        DebtItem item = new DebtItem(0, 1, facts, Decision.open(Actor.HOUSE, now), new SourceReference(SYSTEM, step.groupKey()), Actor.HOUSE, now, now);
        SyncGroup group = new SyncGroup(0, pair, step.groupKey(), settings.grouping(), 0, step.title(), minutes, severity, debt.get(0).mode());
        return new Worked(step, null, new Outcome(item, group, ItemEvent.CREATED), null, all);
    }

    /** What all of them are; code when they differ. */
    private static DebtKind kind(List<Finding> debt) {
        List<DebtKind> kinds = debt.stream().map(Finding::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : DebtKind.CODE;
    }

    static String component(Worked worked) {
        return worked.outcome().item().facts().findComponent().map(ComponentRef::name).orElse("");
    }
}
