package io.tandem.review.notice;

import io.tandem.review.ReviewRights;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Gate;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.util.Optional;

/** Asks, when a notice leaves, whether it may and needs to: the reader may have lost sight of the issue, the vote may be cast. */
public final class NewsDesk {
    private final ReviewStore reviews;
    private final ReviewedIssues issues;
    private final ProjectAccess access;
    private final ReviewRights rights;
    private final Clock clock;

    public NewsDesk(ReviewStore reviews, ReviewedIssues issues, ProjectAccess access, ReviewRights rights, Clock clock) {
        this.reviews = reviews;
        this.issues = issues;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    /** Empty when this person may not or need not be told any more. */
    Optional<News> find(Notice notice, Actor reader) {
        Optional<ReviewedIssue> issue = issues.find(notice.review().issueId()).filter(one -> access.maySeeIssue(reader, one.key()));
        Optional<ChangeReview> review = reviews.find(notice.review().reviewId()).filter(one -> isWanted(notice, one, reader));
        return issue.isEmpty() || review.isEmpty() ? Optional.empty() : Optional.of(new News(notice, review.get(), issue.get().key(),
                Gate.verdict(reviews.findLatest(issue.get().id()), clock.instant()), mayVote(review.get(), reader)));
    }

    /** The review of a comment; whoever may see the issue sees its comments. */
    Optional<ChangeReview> findReview(Notice notice) {
        return reviews.find(notice.review().reviewId());
    }

    private boolean isWanted(Notice notice, ChangeReview review, Actor reader) {
        return !notice.kind().asksForVote() || review.round() == notice.round() && mayVote(review, reader);
    }

    private boolean mayVote(ChangeReview review, Actor reader) {
        return !rights.listSeatsAwaiting(review, reader).isEmpty();
    }
}
