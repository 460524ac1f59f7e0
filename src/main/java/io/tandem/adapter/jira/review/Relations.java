package io.tandem.adapter.jira.review;

import com.atlassian.jira.issue.Issue;
import io.tandem.review.model.RelatedIssue;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Related issues while they are gathered, in the order of their first and strongest reason. Not thread safe. */
final class Relations {
    private final String ownKey;
    private final Predicate<Issue> isVisible;
    private final Map<String, Found> found = new LinkedHashMap<>();

    Relations(String ownKey, Predicate<Issue> isVisible) {
        this.ownKey = ownKey;
        this.isVisible = isVisible;
    }

    /** An issue with its reasons. */
    private record Found(Issue issue, List<Reason> reasons, boolean isLinked) { }

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
        return found.values().stream().limit(most).map(each -> new RelatedIssue(each.issue().getKey(), each.issue().getSummary(), each.issue().getStatus().getName(), each.reasons())).toList();
    }
}
