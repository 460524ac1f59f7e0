package io.tandem.plan.api;

import java.util.List;
import java.util.Objects;

/**
 * What one cause has of a deviation.
 *
 * @param personDays to two decimals; below 0 where it saved time
 * @param issueIds   the issues it comes from, the largest share first; whoever shows them asks first which may be seen
 */
public record CauseShare(DeviationCause cause, double personDays, List<Long> issueIds) {
    public CauseShare {
        Objects.requireNonNull(cause, "cause");
        issueIds = List.copyOf(issueIds);
    }
}
