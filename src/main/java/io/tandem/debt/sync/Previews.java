package io.tandem.debt.sync;

import io.tandem.debt.sync.StepOutcomes.Worked;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncSettings;
import java.util.Comparator;
import java.util.List;

/** What would be done, for a person to look at. */
final class Previews {
    private Previews() { }

    static Preview of(SyncPlan plan, Reading reading, List<Worked> steps, SyncSettings settings) {
        SyncCounts counts = new SyncCounts(reading.findings().size(), 0, 0, 0, 0, plan.settled(), plan.waiting());
        for (Worked step : steps) {
            counts = counts.plus(step.isGone() ? SyncCounts.NONE : SyncCounts.of(step.outcome().event()));
        }
        return new Preview(counts, worst(steps.stream().filter(step -> !step.isGone() && step.outcome().event() != ItemEvent.UNCHANGED).map(step -> item(step, settings)).toList()));
    }

    private static Preview.Item item(Worked step, SyncSettings settings) {
        var facts = step.outcome().item().facts();
        return new Preview.Item(step.outcome().event(), facts.title(), StepOutcomes.component(step), facts.severity(), step.findings().size(), Effort.minutes(step.findings(), settings));
    }

    static Preview together(List<Preview> previews) {
        return new Preview(previews.stream().map(Preview::counts).reduce(SyncCounts.NONE, SyncCounts::plus), worst(previews.stream().flatMap(preview -> preview.items().stream()).toList()));
    }

    private static List<Preview.Item> worst(List<Preview.Item> items) {
        return items.stream().sorted(Comparator.comparing(Preview.Item::minutes).reversed()).limit(Preview.MOST).toList();
    }
}
