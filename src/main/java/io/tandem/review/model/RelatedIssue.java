package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.util.List;

/**
 * An issue a change may affect.
 *
 * @param status  the name of its status
 * @param reasons why it may be affected, the strongest first; never empty
 */
public record RelatedIssue(String key, String summary, String status, List<Reason> reasons) {
    public RelatedIssue {
        reasons = List.copyOf(reasons);
    }
}
