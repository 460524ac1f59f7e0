package io.tandem.joint;

import io.tandem.joint.model.HeldWork;
import io.tandem.joint.model.OpenReviewLine;
import io.tandem.joint.model.ReleaseLine;
import io.tandem.joint.model.WaitingReview;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.CauseShare;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.review.api.ReviewRecord;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one viewer is shown of what is known: rows that speak of an issue only where they may see it. */
final class Seen {
    /** A cause leads to at most so many issues: nobody reads more, and each is asked for. */
    private static final int CAUSE_ISSUES = 50;
    private static final double MINUTES_PER_DAY = 1440;

    private final Set<Long> issues;

    private Seen(Set<Long> issues) {
        this.issues = issues;
    }

    /** Asks once, for all of them. */
    static Seen of(ProjectAccess access, Actor viewer, Stream<Long> issueIds) {
        Set<Long> asked = issueIds.filter(Objects::nonNull).collect(Collectors.toSet());
        return new Seen(asked.isEmpty() ? Set.of() : access.listVisibleIssueIds(viewer, asked));
    }

    /** The issues that causes of these releases lead to. */
    static Stream<Long> behind(Collection<ReleaseStanding> releases) {
        return releases.stream().flatMap(release -> release.causes().stream()).flatMap(cause -> cause.issueIds().stream().limit(CAUSE_ISSUES));
    }

    List<WaitingReview> waiting(List<ReviewSummary> reviews, Instant now) {
        return reviews.stream().filter(review -> issues.contains(review.issueId())).map(review -> waiting(review, now)).toList();
    }

    private static WaitingReview waiting(ReviewSummary review, Instant now) {
        Instant since = review.submitted() == null ? review.created() : review.submitted();
        double days = Math.max(0, Duration.between(since, now).toMinutes() / MINUTES_PER_DAY);
        return new WaitingReview(review.id(), review.issueKey(), review.title(), since, days, review.due() != null && review.due().isBefore(now));
    }

    List<OpenReviewLine> open(List<ReviewSummary> reviews) {
        return reviews.stream().filter(review -> issues.contains(review.issueId())).map(review -> new OpenReviewLine(review.id(), review.issueKey(), review.riskScore())).toList();
    }

    List<ReviewRecord> records(List<ReviewRecord> reviews) {
        return reviews.stream().filter(review -> issues.contains(review.issueId())).toList();
    }

    /** Those about an issue the viewer may not see stay in the sums and are not listed. */
    List<HeldWork> holds(List<BufferState> buffers) {
        return buffers.stream().flatMap(buffer -> buffer.holds().stream()).filter(hold -> hold.issueId() == null || issues.contains(hold.issueId()))
                .map(hold -> new HeldWork(hold.id(), hold.issueKey(), hold.title(), hold.since(), hold.days())).toList();
    }

    List<ReleaseLine> releases(List<ReleaseStanding> releases, List<BufferState> buffers) {
        return releases.stream().map(release -> new ReleaseLine(release, buffers.stream().filter(buffer -> buffer.releaseId() == release.releaseId()).findFirst().orElse(null),
                release.causes().stream().map(this::cause).toList())).toList();
    }

    private ReleaseLine.Cause cause(CauseShare share) {
        return new ReleaseLine.Cause(share.cause(), share.personDays(), share.issueIds().stream().limit(CAUSE_ISSUES).filter(issues::contains).toList());
    }
}
