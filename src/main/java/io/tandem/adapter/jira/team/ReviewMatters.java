package io.tandem.adapter.jira.team;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.tandem.adapter.jira.JiraPeople;
import io.tandem.review.api.OpenReview;
import io.tandem.review.api.OpenReviews;
import io.tandem.shared.Actor;
import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.port.OpenMatters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open change reviews: the board's seats decide, the issue's assignee (else the proposer) does, the proposer knows more. The keys are those of today; issues are read in one go. */
public final class ReviewMatters implements OpenMatters {
    private final OpenReviews reviews;
    private final IssueManager issues;

    public ReviewMatters(OpenReviews reviews, IssueManager issues) {
        this.reviews = reviews;
        this.issues = issues;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REVIEW;
    }

    @Override
    public List<OpenMatter> listOpen(String projectKey, int count) {
        List<OpenReview> open = reviews.listOpen(projectKey, count);
        Map<Long, Issue> byId = new HashMap<>();
        if (!open.isEmpty()) {
            issues.getIssueObjects(open.stream().map(OpenReview::issueId).distinct().toList()).forEach(issue -> byId.put(issue.getId(), issue));
        }
        return open.stream().filter(review -> byId.containsKey(review.issueId())).map(review -> matter(review, byId.get(review.issueId()))).toList();
    }

    private static OpenMatter matter(OpenReview review, Issue issue) {
        Actor doer = issue.getAssignee() == null ? review.proposer() : JiraPeople.actor(issue.getAssignee());
        LocalDate due = review.due() == null ? null : LocalDate.ofInstant(review.due(), ZoneOffset.UTC);
        return new OpenMatter(MatterKind.REVIEW, String.valueOf(review.id()), review.title(), issue.getKey(), review.state(), "", due, "/secure/TandemReview.jspa?id=" + review.id(),
            review.deciders(), List.of(doer), "", List.of(review.proposer()));
    }
}
