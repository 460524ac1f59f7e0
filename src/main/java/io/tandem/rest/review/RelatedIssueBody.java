package io.tandem.rest.review;

import io.tandem.review.model.RelatedIssue;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.function.Function;

/** An issue a change may affect, with each reason as a sentence. */
public record RelatedIssueBody(String key, String summary, String status, List<String> reasons) {
    static RelatedIssueBody of(RelatedIssue issue, Function<Reason, String> say) {
        return new RelatedIssueBody(issue.key(), issue.summary(), issue.status(), issue.reasons().stream().map(say).toList());
    }
}
