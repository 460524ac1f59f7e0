package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows items as a person may read them today. */
public final class DebtReader {
    private final LinkedIssues issues;
    private final ProjectParts parts;
    private final Clock clock;

    public DebtReader(LinkedIssues issues, ProjectParts parts, Clock clock) {
        this.issues = issues;
        this.parts = parts;
        this.clock = clock;
    }

    /** The item with the issues this person may see. */
    public DebtEntry read(Actor viewer, DebtItem item) {
        return read(viewer, List.of(item)).get(0);
    }

    /** The items in their order, with one question about all issues linked to them, and components and releases called as they are today. */
    public List<DebtEntry> read(Actor viewer, Collection<DebtItem> items) {
        Set<Long> linked = items.stream().flatMap(item -> item.facts().issues().stream()).map(IssueRef::id).collect(Collectors.toSet());
        Map<Long, IssueRef> visible = linked.isEmpty() ? Map.of() : issues.listVisible(viewer, linked);
        LocalDate today = today();
        PartsToday names = new PartsToday(parts);
        return items.stream().map(item -> entry(names.named(item), visible, today, names.notices(item))).toList();
    }

    /** The items in their order, without any issues, as they were saved. */
    public List<DebtEntry> readPlain(Collection<DebtItem> items) {
        LocalDate today = today();
        return items.stream().map(item -> entry(item, Map.of(), today, List.of())).toList();
    }

    /** The day (UTC) on which acceptances are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static DebtEntry entry(DebtItem item, Map<Long, IssueRef> visible, LocalDate today, List<Reason> notices) {
        List<IssueRef> shown = item.facts().issues().stream().map(issue -> visible.get(issue.id())).filter(Objects::nonNull).toList();
        return new DebtEntry(item.withIssues(shown), item.decision().stateOn(today), item.decision().noticeOn(today).orElse(null), notices);
    }
}
