package io.tandem.export.table;

import io.tandem.export.model.ColumnType;
import io.tandem.export.model.StoredIssue;
import java.util.List;

/** Which issue belongs to which component: a row for each pair, and one without a component for an issue that has none. */
public final class IssueComponents extends IssueTable<IssueComponents.Pair> {
    public static final String NAME = "bridge_issue_component";

    /** @param id null for none */
    record Pair(Long id) { }

    public IssueComponents(Sources sources) {
        super(sources, List.of(IssueTable.<Pair>issueId().to(IssueFacts.NAME), IssueTable.<Pair>entry("component_id", ColumnType.INTEGER, Pair::id).to(ComponentDimension.NAME).nullable()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    List<Pair> entries(StoredIssue issue, ProjectView view) {
        List<Long> ids = view.components(issue.components());
        return ids.isEmpty() ? List.of(new Pair(null)) : ids.stream().map(Pair::new).toList();
    }
}
