package io.tandem.testing.metric;

import io.tandem.metric.model.BlockingLink;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.ProjectParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Issues in memory, in place of the product's. */
public final class MemoryHistories implements Histories, ProjectParts {
    private final Map<Long, IssueHistory> issues = new TreeMap<>();
    private final Map<Long, Map<Long, Instant>> links = new TreeMap<>();
    private final Set<Long> damaged = new TreeSet<>();
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

    /** Says that one issue is blocked by another, as the product's links do: what that means is told by what the other is when it is read. */
    public void link(long blocked, long blocker, Instant at) {
        links.computeIfAbsent(blocked, id -> new TreeMap<>()).put(blocker, at);
    }

    public void unlink(long blocked, long blocker) {
        links.getOrDefault(blocked, new TreeMap<>()).remove(blocker);
    }

    /** From now on this issue cannot be read. */
    public void damage(long issueId) {
        damaged.add(issueId);
    }

    public List<IssueHistory> listAll() {
        return List.copyOf(issues.values());
    }

    @Override
    public List<Long> listIssueIds(String projectKey) {
        return issues.values().stream().filter(issue -> issue.identity().projectKey().equals(projectKey)).map(issue -> issue.identity().id()).toList();
    }

    @Override
    public List<IssueHistory> list(Collection<Long> issueIds) {
        beforeEachPiece.run();
        if (issueIds.stream().anyMatch(damaged::contains)) {
            throw new IllegalStateException("a damaged issue");
        }
        return issueIds.stream().map(issues::get).filter(Objects::nonNull).map(this::linked).toList();
    }

    private IssueHistory linked(IssueHistory history) {
        List<BlockingLink> others = new ArrayList<>(history.links());
        links.getOrDefault(history.identity().id(), new TreeMap<>()).forEach((blocker, at) -> {
            if (issues.containsKey(blocker)) {
                others.add(new BlockingLink(blocker, at, null, IssueFacts.unresolved(issues.get(blocker))));
            }
        });
        return new IssueHistory(history.identity(), history.created(), history.category(), history.resolved(), history.plan(), history.moves(), history.changes(), history.work(), history.status(),
                history.typeId(), others);
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
