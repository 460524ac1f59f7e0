package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers for one import: whatever thousands of rows ask again and again is looked up once. */
final class ImportDesk implements ProjectParts, People, LinkedIssues, DebtGraph {
    private final ProjectParts parts;
    private final People people;
    private final LinkedIssues issues;
    private final DebtGraph graph;
    private final Map<String, List<ComponentRef>> components = new HashMap<>();
    private final Map<String, List<ReleaseRef>> releases = new HashMap<>();
    private final Map<String, List<AnyRelease>> every = new HashMap<>();
    private final Map<String, Optional<Actor>> byKey = new HashMap<>();
    private final Map<String, Optional<Actor>> byName = new HashMap<>();
    private final Map<Actor, String> logins = new HashMap<>();
    private final Map<String, Optional<IssueRef>> issuesByKey = new HashMap<>();
    private final Map<Long, Optional<IssueRef>> issuesById = new HashMap<>();
    private final Map<Long, Boolean> existing = new HashMap<>();

    ImportDesk(ProjectParts parts, People people, LinkedIssues issues, DebtGraph graph) {
        this.parts = parts;
        this.people = people;
        this.issues = issues;
        this.graph = graph;
    }

    @Override
    public List<ComponentRef> listComponents(String projectKey) {
        return components.computeIfAbsent(projectKey, parts::listComponents);
    }

    @Override
    public List<ReleaseRef> listReleases(String projectKey) {
        return releases.computeIfAbsent(projectKey, parts::listReleases);
    }

    @Override
    public List<AnyRelease> listEveryRelease(String projectKey) {
        return every.computeIfAbsent(projectKey, parts::listEveryRelease);
    }

    @Override
    public Optional<Actor> find(String userKey) {
        return byKey.computeIfAbsent(userKey, people::find);
    }

    @Override
    public Optional<Actor> findByName(String userName) {
        return byName.computeIfAbsent(userName, people::findByName);
    }

    @Override
    public String loginName(Actor person) {
        return logins.computeIfAbsent(person, people::loginName);
    }

    @Override
    public Map<Long, IssueRef> listVisible(Actor viewer, Collection<Long> issueIds) {
        Set<Long> unknown = new HashSet<>(issueIds);
        unknown.removeAll(issuesById.keySet());
        if (!unknown.isEmpty()) {
            Map<Long, IssueRef> found = issues.listVisible(viewer, unknown);
            unknown.forEach(id -> issuesById.put(id, Optional.ofNullable(found.get(id))));
        }
        Map<Long, IssueRef> visible = new HashMap<>();
        issueIds.forEach(id -> issuesById.get(id).ifPresent(issue -> visible.put(id, issue)));
        return visible;
    }

    @Override
    public Optional<IssueRef> findVisibleByKey(Actor viewer, String issueKey) {
        return issuesByKey.computeIfAbsent(issueKey, key -> issues.findVisibleByKey(viewer, key));
    }

    @Override
    public void lock(String projectKey) {
        graph.lock(projectKey);
    }

    @Override
    public Set<Long> listExisting(String projectKey, Collection<Long> ids) {
        Set<Long> unknown = new HashSet<>(ids);
        unknown.removeAll(existing.keySet());
        if (!unknown.isEmpty()) {
            Set<Long> found = graph.listExisting(projectKey, unknown);
            unknown.forEach(id -> existing.put(id, found.contains(id)));
        }
        Set<Long> there = new HashSet<>(ids);
        there.removeIf(id -> !existing.get(id));
        return there;
    }

    @Override
    public Map<Long, Set<Long>> listNeeded(Collection<Long> ids) {
        return graph.listNeeded(ids);
    }

    @Override
    public List<Long> listWaiting(long id, int count) {
        return graph.listWaiting(id, count);
    }
}
