package io.tandem.testing.metric;

import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.ProjectParts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Issues in memory, in place of the product's. */
public final class MemoryHistories implements Histories, ProjectParts {
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

    /** Whatever the issues are in; a project without issues is none. */
    @Override
    public Optional<Parts> find(String projectKey) {
        Map<String, String> components = new TreeMap<>();
        Map<String, String> releases = new TreeMap<>();
        List<IssuePlan> plans = issues.values().stream().filter(issue -> issue.identity().projectKey().equals(projectKey)).map(IssueHistory::plan).toList();
        for (IssuePlan plan : plans) {
            for (int i = 0; i < plan.componentIds().size(); i++) {
                components.put(plan.componentIds().get(i), plan.components().get(i));
            }
            plan.releases().forEach(release -> releases.put(release.id(), release.toString()));
        }
        return plans.isEmpty() ? Optional.empty() : Optional.of(new Parts(components, releases));
    }
}
