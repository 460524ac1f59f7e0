package io.tandem.adapter.jira.review;

import com.atlassian.jira.issue.Issue;
import io.tandem.review.model.RelatedIssue;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Related issues while they are gathered; those with the strongest reasons together come first. Not thread safe. */
final class Relations {
    /** A link somebody made says more than a component in common, that more than an epic or a release full of issues. */
    private static final Map<String, Integer> STRENGTHS = Map.of("review.related.link", 10, "review.related.parent", 10, "review.related.part", 10, "review.related.epic", 6,
            "review.related.epic.part", 6, "review.related.step", 3, "review.related.component", 3);
    private static final int WEAKEST = 1;
    private final String ownKey;
    private final Predicate<Issue> isVisible;
    private final Map<String, Found> found = new LinkedHashMap<>();

    Relations(String ownKey, Predicate<Issue> isVisible) {
        this.ownKey = ownKey;
        this.isVisible = isVisible;
    }

    /** An issue with its reasons. */
    private record Found(Issue issue, List<Reason> reasons, boolean isLinked) {
        int strength() {
            return reasons.stream().mapToInt(reason -> STRENGTHS.getOrDefault(reason.code(), WEAKEST)).sum();
        }
    }

    void add(Issue issue, Reason reason) {
        add(issue, reason, false);
    }

    void addLink(Issue issue, Reason reason) {
        add(issue, reason, true);
    }

    private void add(Issue issue, Reason reason, boolean isLinked) {
        if (issue == null || issue.getKey().equals(ownKey) || !isVisible.test(issue)) {
            return;
        }
        List<Reason> reasons = found.computeIfAbsent(issue.getKey(), key -> new Found(issue, new ArrayList<>(), isLinked)).reasons();
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    /** Those found by a link so far. */
    List<Issue> listLinked() {
        return found.values().stream().filter(Found::isLinked).map(Found::issue).toList();
    }

    List<RelatedIssue> list(int most) {
        return found.values().stream().sorted(Comparator.comparingInt(Found::strength).reversed()).limit(most)
                .map(each -> new RelatedIssue(each.issue().getKey(), each.issue().getSummary(), each.issue().getStatus().getName(), each.reasons())).toList();
    }
}
