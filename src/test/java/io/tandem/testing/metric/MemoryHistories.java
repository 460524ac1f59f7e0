package io.tandem.testing.metric;

import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.port.Histories;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Issues in memory, in place of the product's. */
public final class MemoryHistories implements Histories {
    private final Map<Long, IssueHistory> issues = new TreeMap<>();
    private Runnable beforeEachPiece = () -> { };

    public void put(IssueHistory history) {
        issues.put(history.identity().id(), history);
    }

    public void remove(long issueId) {
        issues.remove(issueId);
    }

    /** Runs before each piece of issues is read: to stop, change or break things in the middle. */
    public void beforeEachPiece(Runnable work) {
        beforeEachPiece = work;
    }

    @Override
    public List<Long> listIssueIds(String projectKey) {
        return issues.values().stream().filter(issue -> issue.identity().projectKey().equals(projectKey)).map(issue -> issue.identity().id()).toList();
    }

    @Override
    public List<IssueHistory> list(Collection<Long> issueIds) {
        beforeEachPiece.run();
        return issueIds.stream().map(issues::get).filter(Objects::nonNull).toList();
    }
}
