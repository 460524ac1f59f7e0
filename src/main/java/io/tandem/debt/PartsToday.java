package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.port.ProjectParts.AnyRelease;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What components and releases are called today, and which of them are no longer there. Each project is asked once for all the items that are read together. */
final class PartsToday {
    private final ProjectParts parts;
    private final Map<String, Map<Long, ComponentRef>> components = new HashMap<>();
    private final Map<String, Map<Long, AnyRelease>> releases = new HashMap<>();

    PartsToday(ProjectParts parts) {
        this.parts = parts;
    }

    /** The item with today's names; what is gone keeps the last one that was known. */
    DebtItem named(DebtItem item) {
        DebtFacts facts = item.facts();
        ComponentRef component = facts.findComponent().map(known -> components(facts).getOrDefault(known.id(), known)).orElse(null);
        ReleaseRef release = facts.findTargetRelease().map(known -> releases(facts).containsKey(known.id()) ? releases(facts).get(known.id()).release() : known).orElse(null);
        return item.with(facts.inComponent(component).targeting(release));
    }

    /** What people have to be told about the item's component and release. */
    List<Reason> notices(DebtItem item) {
        DebtFacts facts = item.facts();
        List<Reason> notices = new ArrayList<>();
        facts.findComponent().filter(known -> !components(facts).containsKey(known.id())).ifPresent(gone -> notices.add(Reason.of("debt.notice.component.gone", gone.name())));
        facts.findTargetRelease().ifPresent(known -> {
            AnyRelease now = releases(facts).get(known.id());
            if (now == null) {
                notices.add(Reason.of("debt.notice.release.gone", known.name()));
            } else if (now.isArchived()) {
                notices.add(Reason.of("debt.notice.release.archived", now.release().name()));
            }
        });
        return notices;
    }

    private Map<Long, ComponentRef> components(DebtFacts facts) {
        return components.computeIfAbsent(facts.projectKey(), key -> parts.listComponents(key).stream().collect(Collectors.toMap(ComponentRef::id, Function.identity())));
    }

    private Map<Long, AnyRelease> releases(DebtFacts facts) {
        return releases.computeIfAbsent(facts.projectKey(), key -> parts.listEveryRelease(key).stream().collect(Collectors.toMap(any -> any.release().id(), Function.identity())));
    }
}
