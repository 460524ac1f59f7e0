package io.tandem.joint.figure;

import io.tandem.metric.api.Drill;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A search for issues that are known one by one. */
final class IssueList {
    /** A longer search is refused by some servers in front of the product. */
    private static final int MOST = 200;

    private IssueList() { }

    /** Null for none: there is nothing to look at. */
    static Drill of(Collection<String> issueKeys) {
        List<String> keys = issueKeys.stream().distinct().limit(MOST).toList();
        return keys.isEmpty() ? null : Drill.toIssues(keys.stream().collect(Collectors.joining(", ", "key in (", ")")), keys.size());
    }
}
