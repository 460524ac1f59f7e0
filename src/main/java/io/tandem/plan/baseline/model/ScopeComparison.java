package io.tandem.plan.baseline.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between an earlier and a later scope, by the issues' permanent numbers.
 *
 * @param added     in the later one only
 * @param removed   in the earlier one only
 * @param changed   in both, with another estimate, size or due day
 * @param unchanged how many are in both and planned alike
 */
public record ScopeComparison(List<ScopeIssue> added, List<ScopeIssue> removed, List<Change> changed, int unchanged) {
    /** An issue as it was and as it is. */
    public record Change(ScopeIssue before, ScopeIssue after) {
        /** Whether its size changed, and not only its day. */
        public boolean isOfSize() {
            return !before.isSizedLike(after);
        }
    }

    public ScopeComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static ScopeComparison of(Collection<ScopeIssue> before, Collection<ScopeIssue> after) {
        Map<Long, ScopeIssue> earlier = byId(before);
        Map<Long, ScopeIssue> later = byId(after);
        List<Change> both = earlier.values().stream().filter(issue -> later.containsKey(issue.id())).map(issue -> new Change(issue, later.get(issue.id()))).toList();
        List<Change> changed = both.stream().filter(change -> !change.before().isPlannedLike(change.after())).toList();
        return new ScopeComparison(later.values().stream().filter(issue -> !earlier.containsKey(issue.id())).toList(), earlier.values().stream().filter(issue -> !later.containsKey(issue.id())).toList(),
            changed, both.size() - changed.size());
    }

    private static Map<Long, ScopeIssue> byId(Collection<ScopeIssue> scope) {
        return scope.stream().collect(Collectors.toMap(ScopeIssue::id, Function.identity(), (first, second) -> first, java.util.LinkedHashMap::new));
    }
}
