package io.tandem.plan.buffer.port;

import io.tandem.plan.buffer.model.ReleaseIssue;
import java.util.List;

/**
 * The work of a release, whoever may see its issues: a plan is a sum, and sums show no issue. Issues that repay a debt planned in the release are left out, for the buffer carries that debt.
 */
public interface ReleaseWork {
    List<ReleaseIssue> list(String projectKey, long releaseId);
}
