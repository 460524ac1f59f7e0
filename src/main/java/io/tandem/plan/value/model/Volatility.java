package io.tandem.plan.value.model;

import io.tandem.plan.baseline.model.ScopeIssue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much the scope of a baseline changed since.
 *
 * @param baseline         issues of the baseline
 * @param added            issues in the release now that were not in it
 * @param changed          issues still in the release that were asked for otherwise since: text, estimate or points
 * @param removed          issues of the baseline that are not in the release any more
 * @param baselineSeconds  the estimates of the baseline
 * @param movedSeconds     the estimates of what was added and removed, and by how much the others changed
 * @param issueIds         the issues added, changed and removed, deleted ones left out
 */
public record Volatility(int baseline, int added, int changed, int removed, double baselineSeconds, double movedSeconds, List<Long> issueIds) {
    public static final Volatility NONE = new Volatility(0, 0, 0, 0, 0, 0, List.of());

    public Volatility {
        issueIds = List.copyOf(issueIds);
    }

    /**
     * @param present  the issues of the release now
     * @param known    what is known of issues now, by number
     * @param reworded the issues asked for otherwise since
     */
    public static Volatility of(Collection<ScopeIssue> planned, Collection<Long> present, Map<Long, ScopeIssue> known, Set<Long> reworded) {
        Map<Long, ScopeIssue> before = planned.stream().collect(Collectors.toMap(ScopeIssue::id, Function.identity(), (first, second) -> first));
        Set<Long> now = Set.copyOf(present);
        List<Long> added = now.stream().filter(id -> !before.containsKey(id)).sorted().toList();
        List<Long> removed = before.keySet().stream().filter(id -> !now.contains(id)).sorted().toList();
        List<Long> changed = before.values().stream().filter(issue -> now.contains(issue.id())).filter(issue -> reworded.contains(issue.id()) || isResized(issue, known.get(issue.id()))).map(ScopeIssue::id).sorted().toList();
        double moved = added.stream().mapToDouble(id -> seconds(known.get(id))).sum() + removed.stream().mapToDouble(id -> seconds(before.get(id))).sum()
            + changed.stream().filter(known::containsKey).mapToDouble(id -> Math.abs(seconds(known.get(id)) - seconds(before.get(id)))).sum();
        List<Long> all = new ArrayList<>(added);
        all.addAll(changed);
        all.addAll(removed.stream().filter(known::containsKey).toList());
        return new Volatility(before.size(), added.size(), changed.size(), removed.size(), before.values().stream().mapToDouble(Volatility::seconds).sum(), moved, all);
    }

    private static boolean isResized(ScopeIssue before, ScopeIssue now) {
        return now != null && !before.isSizedLike(now);
    }

    private static double seconds(ScopeIssue issue) {
        return issue == null ? 0 : Objects.requireNonNullElse(issue.seconds(), 0L);
    }

    /** In percent of the baseline's issues; empty for a baseline without any. */
    public OptionalDouble percent() {
        return baseline == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (added + changed + removed) / baseline);
    }

    /** The same by estimate: what moved in percent of the baseline's estimates; empty without estimates. */
    public OptionalDouble percentByEstimate() {
        return baselineSeconds == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * movedSeconds / baselineSeconds);
    }

    public Volatility plus(Volatility other) {
        List<Long> all = new ArrayList<>(issueIds);
        all.addAll(other.issueIds);
        return new Volatility(baseline + other.baseline, added + other.added, changed + other.changed, removed + other.removed, baselineSeconds + other.baselineSeconds, movedSeconds + other.movedSeconds, all);
    }
}
