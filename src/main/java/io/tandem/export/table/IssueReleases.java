package io.tandem.export.table;

import io.tandem.export.model.ColumnType;
import io.tandem.export.model.StoredIssue;
import java.util.List;

/** Which issue belongs to which release: a row for each pair, and one without a release for an issue that has none. */
public final class IssueReleases extends IssueTable<IssueReleases.Pair> {
    public static final String NAME = "bridge_issue_release";

    /** @param id null for none */
    record Pair(Long id) { }

    public IssueReleases(Sources sources) {
        super(sources, List.of(IssueTable.<Pair>issueId().to(IssueFacts.NAME), IssueTable.<Pair>entry("release_id", ColumnType.INTEGER, Pair::id).to(ReleaseDimension.NAME).nullable()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    List<Pair> entries(StoredIssue issue, ProjectView view) {
        List<Long> ids = view.releases(issue.releases());
        return ids.isEmpty() ? List.of(new Pair(null)) : ids.stream().map(Pair::new).toList();
    }
}
