package io.tandem.joint.model;

import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.ReleaseStanding;
import java.util.List;

/**
 * A release that is coming, with why it is late.
 *
 * @param buffer null where it has no buffer with a plan
 * @param causes every cause, which come to the release's deviation exactly; empty where none can be told
 */
public record ReleaseLine(ReleaseStanding standing, BufferState buffer, List<Cause> causes) {
    public ReleaseLine {
        causes = List.copyOf(causes);
    }

    /**
     * What one cause has of the deviation.
     *
     * @param issueIds issues it comes from that the viewer may see, the largest share first
     */
    public record Cause(DeviationCause cause, double personDays, List<Long> issueIds) {
        public Cause {
            issueIds = List.copyOf(issueIds);
        }
    }
}
