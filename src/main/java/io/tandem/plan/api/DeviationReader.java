package io.tandem.plan.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Why any set of issues took longer than planned. From stored facts; the number of queries does not grow with the issues. Permissions are the caller's. */
public interface DeviationReader {
    /**
     * What to compare.
     *
     * @param issueIds issues of this project
     * @param plan     person-days planned for issues; those that are not in it are compared with their own estimate. One that was planned without an estimate is in it with null, and compared with its own, too
     * @param since    issues that are not in the plan and were created at this time or later are added scope; null for none
     * @param asOf     the moment until which things count
     */
    record Question(String projectKey, Collection<Long> issueIds, Map<Long, Double> plan, Instant since, Instant asOf) { }

    /**
     * The answer, in person-days to two decimals; positive is late.
     *
     * @param causes   every cause; they come to {@code total} exactly
     * @param issues   each issue that could be compared, the largest deviation first
     * @param all      how many issues there were
     */
    record Answer(double planned, double actual, double total, List<CauseShare> causes, List<IssueAnswer> issues, long all) {
        public Answer {
            causes = List.copyOf(causes);
            issues = List.copyOf(issues);
        }
    }

    /** One issue; {@code causes} has only what is not 0, and comes to {@code total}. */
    record IssueAnswer(long issueId, double planned, double actual, double total, Map<DeviationCause, Double> causes) {
        public IssueAnswer {
            causes = Map.copyOf(causes);
        }
    }

    Answer read(Question question);
}
