package io.tandem.plan.deviation.port;

import io.tandem.plan.api.DeviationCause;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** When issues lost time for one cause that the facts do not know: a decision that did not come, a hold. */
public interface LostTime {
    DeviationCause cause();

    /** By issue number; issues that lost none are left out. The number of queries does not grow with the issues. @param issueIds issues of one project */
    Map<Long, Spans> list(String projectKey, Set<Long> issueIds, Instant from, Instant to);
}
