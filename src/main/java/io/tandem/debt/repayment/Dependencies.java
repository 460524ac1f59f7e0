package io.tandem.debt.repayment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which candidates need which. What is needed holds through any number of steps. */
final class Dependencies {
    private final Map<Long, Candidate> candidates = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> obstacles;

    Dependencies(Collection<Candidate> all) {
        all.forEach(candidate -> candidates.put(candidate.id(), candidate));
        obstacles = findObstacles();
    }

    /** The item and everything it needs, those that are no candidates left out. */
    Set<Candidate> closure(Candidate candidate) {
        return closure(List.of(candidate));
    }

    /** The items and everything they need, those that are no candidates left out. */
    Set<Candidate> closure(Collection<Candidate> wanted) {
        Set<Candidate> found = new LinkedHashSet<>();
        Deque<Candidate> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            Candidate next = open.poll();
            if (found.add(next)) {
                next.needs().stream().sorted().filter(candidates::containsKey).map(candidates::get).forEach(open::add);
            }
        }
        return found;
    }

    /** The items without which this one cannot be repaid and which are no candidates, or which need it in turn; empty when nothing is in its way. */
    Set<Long> obstacles(Candidate candidate) {
        return obstacles.getOrDefault(candidate.id(), Set.of());
    }

    /** The items that nothing stands in the way of. */
    List<Candidate> listPossible() {
        return candidates.values().stream().filter(candidate -> obstacles(candidate).isEmpty()).toList();
    }

    private Map<Long, Set<Long>> findObstacles() {
        Map<Long, Set<Long>> found = new HashMap<>();
        Map<Long, List<Candidate>> dependents = dependents(candidates.values());
        for (Candidate candidate : candidates.values()) {
            for (long need : candidate.needs()) {
                if (!candidates.containsKey(need)) {
                    spread(need, candidate, dependents, found);
                }
            }
        }
        Set<Candidate> ordered = new LinkedHashSet<>(sorted(candidates.values(), Comparator.comparingLong(Candidate::id)));
        candidates.values().stream().filter(candidate -> !ordered.contains(candidate)).forEach(inCircle -> spread(inCircle.id(), inCircle, dependents, found));
        return found;
    }

    private static void spread(long obstacle, Candidate from, Map<Long, List<Candidate>> dependents, Map<Long, Set<Long>> found) {
        Deque<Candidate> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Candidate next = open.poll();
            if (found.computeIfAbsent(next.id(), id -> new TreeSet<>()).add(obstacle)) {
                open.addAll(dependents.getOrDefault(next.id(), List.of()));
            }
        }
    }

    private static Map<Long, List<Candidate>> dependents(Collection<Candidate> all) {
        Map<Long, List<Candidate>> dependents = new HashMap<>();
        all.forEach(candidate -> candidate.needs().forEach(need -> dependents.computeIfAbsent(need, id -> new ArrayList<>()).add(candidate)));
        return dependents;
    }

    /** The items with what they need before them, else by the given order; those that need one another in a circle, and what needs them, are left out. */
    static List<Candidate> sorted(Collection<Candidate> all, Comparator<Candidate> order) {
        Map<Long, List<Candidate>> dependents = dependents(all);
        Map<Long, Integer> waitingFor = new TreeMap<>();
        Set<Long> known = new TreeSet<>(all.stream().map(Candidate::id).toList());
        all.forEach(candidate -> waitingFor.put(candidate.id(), (int) candidate.needs().stream().filter(known::contains).count()));
        PriorityQueue<Candidate> ready = new PriorityQueue<>(order);
        all.stream().filter(candidate -> waitingFor.get(candidate.id()) == 0).forEach(ready::add);
        List<Candidate> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            Candidate next = ready.poll();
            sorted.add(next);
            dependents.getOrDefault(next.id(), List.of()).stream().filter(dependent -> waitingFor.merge(dependent.id(), -1, Integer::sum) == 0).forEach(ready::add);
        }
        return sorted;
    }
}
