package io.tandem.review.port;

import io.tandem.review.model.RelatedIssue;
import io.tandem.shared.Actor;
import java.util.List;

/** Finds the issues a change may affect: by links, by parents and parts, by components and releases in common. */
public interface RelatedIssues {
    /** Those this person may see, the most closely related first, at most {@code most}; an unknown issue has none. */
    List<RelatedIssue> list(Actor viewer, String issueKey, List<String> components, int most);
}
