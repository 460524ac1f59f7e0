package io.tandem.wiring.jira;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.BufferDraws;
import io.tandem.plan.api.BufferLedger;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Measure;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewListener;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.ThreePoint;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Approved changes in the words of the buffer: neither knows the other. A change draws the working days it is assessed at (PERT mean) on the release it names, from its approval on; what it really took
 * once that was entered; nothing once the approval lapsed or the change was submitted again.
 */
public final class ReviewDraws implements ReviewListener, BufferDraws {
    private static final Set<ReviewState> APPROVED = EnumSet.of(ReviewState.APPROVED, ReviewState.IMPLEMENTED, ReviewState.VERIFIED);
    private static final int MOST_REVIEWS = 1_000;

    private final BufferLedger ledger;
    private final BufferReleases releases;
    private final ReviewStore reviews;

    public ReviewDraws(BufferLedger ledger, BufferReleases releases, ReviewStore reviews) {
        this.ledger = ledger;
        this.releases = releases;
        this.reviews = reviews;
    }

    @Override
    public void changed(ChangeReview before, ChangeReview after, List<TrailEntry> steps) {
        Actor actor = steps.isEmpty() ? Actor.HOUSE : steps.get(steps.size() - 1).actor();
        Optional<BufferDraw> now = draw(after);
        draw(before).filter(old -> now.filter(draw -> draw.releaseId() == old.releaseId()).isEmpty())
            .ifPresent(old -> ledger.settle(new BufferDraw(old.projectKey(), old.releaseId(), old.cause(), old.source(), 0, old.unit(), old.since()), actor));
        now.ifPresent(draw -> ledger.settle(draw, actor));
    }

    @Override
    public List<BufferDraw> list(String projectKey, long releaseId, String releaseName) {
        return reviews.listHeads(List.of(projectKey), ReviewFilter.all().inStates(APPROVED), List.of(), MOST_REVIEWS).stream().flatMap(review -> draw(review).stream())
            .filter(draw -> draw.releaseId() == releaseId).toList();
    }

    private Optional<BufferDraw> draw(ChangeReview review) {
        boolean isApproved = APPROVED.contains(review.state()) && review.findDecision().filter(decision -> decision.outcome() == Outcome.APPROVED).isPresent();
        return isApproved ? release(review).map(release -> draw(review, release)) : Optional.empty();
    }

    private BufferDraw draw(ChangeReview review, ReleaseInfo release) {
        double assessed = review.proposal().impact().findSchedule().map(ThreePoint::mean).orElse(0.0);
        double days = review.actuals() == null ? assessed : review.actuals().number(Measure.SCHEDULE).orElse(assessed);
        DrawSource source = new DrawSource(DrawSource.Kind.REVIEW, review.id(), review.proposal().title(), review.issue().id(), review.issue().key());
        return new BufferDraw(review.issue().projectKey(), release.id(), BufferCause.CHANGE, source, days, BufferDraw.Unit.WORKING_DAYS, review.findDecision().orElseThrow().at());
    }

    /** A review names its release: as it is called now, else by the name that differs in upper and lower case only. */
    private Optional<ReleaseInfo> release(ChangeReview review) {
        String name = review.proposal().impact().release().strip();
        List<ReleaseInfo> all = name.isEmpty() ? List.of() : releases.list(review.issue().projectKey());
        return all.stream().filter(release -> release.name().equals(name)).findFirst().or(() -> all.stream().filter(release -> release.name().equalsIgnoreCase(name)).findFirst());
    }
}
