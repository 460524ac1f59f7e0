package io.tandem.wiring.jira;

import static io.tandem.testing.review.Reviews.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Measure;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.testing.review.Reviews;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** What each step of a change review does to the buffer of the release it names. The reviews of this house name "2.0" and take 2 to 8, likely 3 working days: 11 ÷ 3. */
public class ReviewDrawsTest {
    private static final double MEAN = 11.0 / 3;
    private final List<ReleaseInfo> releases = new ArrayList<>(List.of(new ReleaseInfo(11, "2.0", null, null, ReleaseInfo.State.OPEN)));
    private final List<BufferDraw> told = new ArrayList<>();
    private final ReviewDraws draws = new ReviewDraws((draw, by) -> told.add(draw), new Versions(), null);

    private List<BufferDraw> change(ChangeReview before, ChangeReview after) {
        told.clear();
        draws.changed(before, after, List.of());
        return told;
    }

    private static ChangeReview approved() {
        return in(ReviewState.APPROVED, ReviewType.NORMAL, Outcome.APPROVED);
    }

    private static ChangeReview waiting() {
        return in(ReviewState.IN_REVIEW, ReviewType.NORMAL, Outcome.UNDECIDED);
    }

    @Test
    public void itDrawsFromItsApproval() {
        assertThat(change(waiting(), waiting())).isEmpty();
        BufferDraw draw = change(waiting(), approved()).get(0);
        assertThat(draw.releaseId()).isEqualTo(11);
        assertThat(draw.days()).isEqualTo(MEAN, within(1e-9));
        assertThat(draw.unit()).isEqualTo(BufferDraw.Unit.WORKING_DAYS);
        assertThat(draw.since()).isEqualTo(Reviews.NOON);
        assertThat(draw.source().issueKey()).isEqualTo("DEMO-1");
    }

    @Test
    public void lapsedSubmittedAgainOrWithdrawnItGivesBack() {
        for (ReviewState state : List.of(ReviewState.LAPSED, ReviewState.IN_REVIEW, ReviewState.WITHDRAWN)) {
            assertThat(change(approved(), in(state, ReviewType.NORMAL, Outcome.UNDECIDED))).as(state.name()).extracting(BufferDraw::days).containsExactly(0.0);
        }
    }

    @Test
    public void anEmergencyThatNobodyApprovedYetDrawsNothing() {
        assertThat(change(waiting(), in(ReviewState.IMPLEMENTED, ReviewType.EMERGENCY, Outcome.UNDECIDED))).isEmpty();
        assertThat(change(waiting(), in(ReviewState.IMPLEMENTED, ReviewType.EMERGENCY, Outcome.APPROVED))).hasSize(1);
        assertThat(change(waiting(), in(ReviewState.REJECTED, ReviewType.NORMAL, Outcome.REJECTED))).isEmpty();
    }

    @Test
    public void verifiedItDrawsWhatItReallyTook() {
        ChangeReview implemented = in(ReviewState.IMPLEMENTED, ReviewType.NORMAL, Outcome.APPROVED);
        Actuals actuals = Actuals.none().entered(Map.of(Measure.SCHEDULE, new BigDecimal("2.5")), Map.of(), "", Reviews.DEV, Reviews.NOON);
        assertThat(change(implemented, implemented.verified(ReviewState.VERIFIED, implemented.times(), actuals))).extracting(BufferDraw::days).containsExactly(2.5);
        assertThat(change(implemented, implemented.verified(ReviewState.VERIFIED, implemented.times(), Actuals.none())).get(0).days()).isEqualTo(MEAN, within(1e-9));
    }

    @Test
    public void aReleaseIsFoundByTheNameItHasNow() {
        releases.clear();
        assertThat(change(waiting(), approved())).isEmpty();
        releases.add(new ReleaseInfo(1, "2.0 ", null, null, ReleaseInfo.State.OPEN));
        assertThat(change(waiting(), approved())).isEmpty();
        releases.add(new ReleaseInfo(3, "2.0", null, null, ReleaseInfo.State.OPEN));
        assertThat(change(waiting(), approved())).extracting(BufferDraw::releaseId).containsExactly(3L);
    }

    private final class Versions implements BufferReleases {
        @Override
        public List<ReleaseInfo> list(String projectKey) {
            return releases;
        }

        @Override
        public Optional<ReleaseInfo> find(String projectKey, long releaseId) {
            return releases.stream().filter(release -> release.id() == releaseId).findFirst();
        }
    }
}
