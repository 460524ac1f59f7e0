package io.tandem.debt;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.shared.Actor;
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
    private final Clock clock;

    public DebtReader(LinkedIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    /** The item with the issues this person may see. */
    public DebtEntry read(Actor viewer, DebtItem item) {
        return read(viewer, List.of(item)).get(0);
    }

    /** The items in their order, with one question about all issues linked to them. */
    public List<DebtEntry> read(Actor viewer, Collection<DebtItem> items) {
        Set<Long> linked = items.stream().flatMap(item -> item.facts().issues().stream()).map(IssueRef::id).collect(Collectors.toSet());
        Map<Long, IssueRef> visible = linked.isEmpty() ? Map.of() : issues.listVisible(viewer, linked);
        LocalDate today = today();
        return items.stream().map(item -> entry(item, visible, today)).toList();
    }

    /** The items in their order, without any issues. */
    public List<DebtEntry> readPlain(Collection<DebtItem> items) {
        LocalDate today = today();
        return items.stream().map(item -> entry(item, Map.of(), today)).toList();
    }

    /** The day (UTC) on which acceptances are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static DebtEntry entry(DebtItem item, Map<Long, IssueRef> visible, LocalDate today) {
        List<IssueRef> shown = item.facts().issues().stream().map(issue -> visible.get(issue.id())).filter(Objects::nonNull).toList();
        return new DebtEntry(item.withIssues(shown), item.decision().stateOn(today), item.decision().noticeOn(today).orElse(null));
    }
}
