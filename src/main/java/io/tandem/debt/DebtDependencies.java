package io.tandem.debt;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtGraph;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an item may wait for: items of its own project, and none that waits for it in turn. */
final class DebtDependencies {
    private static final String FIELD = "dependsOn";

    private final DebtGraph graph;

    DebtDependencies(DebtGraph graph) {
        this.graph = graph;
    }

    void lock(String projectKey) {
        graph.lock(projectKey);
    }

    /** Notes what cannot be waited for; another project's item and one that does not exist look alike. */
    void checkExisting(String projectKey, Collection<Long> ids, Problems problems) {
        checkExisting(projectKey, ids, FIELD, problems);
    }

    private void checkExisting(String projectKey, Collection<Long> ids, String field, Problems problems) {
        if (ids.isEmpty()) {
            return;
        }
        Set<Long> existing = graph.listExisting(projectKey, ids);
        ids.stream().filter(id -> !existing.contains(id)).forEach(id -> problems.require(false, field, "debt.dependency.unknown", id));
    }

    /**
     * What has to hold when an item with these dependencies is written, under the lock.
     *
     * @param place what to put before the field of a problem
     * @throws InvalidInputException when one of them is missing, or leads back to the item over any number of steps
     */
    void check(DebtItem item, String place) {
        Problems problems = new Problems();
        checkExisting(item.facts().projectKey(), item.facts().dependsOn(), place + FIELD, problems);
        problems.throwIfAny();
        if (item.id() > 0) {
            checkNoWayBack(item.id(), item.facts().dependsOn(), place + FIELD);
        }
    }

    private void checkNoWayBack(long id, List<Long> dependsOn, String field) {
        Map<Long, Long> begun = new HashMap<>();
        dependsOn.forEach(needed -> begun.put(needed, needed));
        Set<Long> next = new HashSet<>(dependsOn);
        while (!next.isEmpty()) {
            if (next.contains(id)) {
                throw new InvalidInputException(List.of(Problem.at(field, "debt.dependency.cycle", begun.get(id))));
            }
            Set<Long> reached = new HashSet<>();
            graph.listNeeded(next).forEach((from, needed) -> needed.forEach(to -> {
                if (begun.putIfAbsent(to, begun.get(from)) == null) {
                    reached.add(to);
                }
            }));
            next = reached;
        }
    }
}
