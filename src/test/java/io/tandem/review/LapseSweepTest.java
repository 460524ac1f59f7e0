package io.tandem.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.IssueScope;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.ReviewHouse;
import java.util.List;
import org.junit.After;
import org.junit.Test;

/** What no event told of is found by the job, once. */
public class LapseSweepTest {
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);

    @After
    public void close() {
        house.close();
    }

    @Test
    public void anApprovalWhoseIssueMovedSilentlyLapsesByTheHouse() {
        house.town.asksFor(10_001, new IssueScope(28_800L, "Replace the payment client", "", List.of("3.0"), List.of()));
        ChangeReview approved = house.approved("DEMO-1");
        LapseSweep sweep = new LapseSweep(house.store, house.lapses);
        sweep.run();
        assertThat(house.store.find(approved.id()).orElseThrow().state()).isEqualTo(ReviewState.APPROVED);
        house.town.asksFor(10_001, new IssueScope(288_000L, "Replace the payment client", "", List.of("3.0"), List.of()));
        sweep.run();
        sweep.run();
        assertThat(house.store.find(approved.id()).orElseThrow().state()).isEqualTo(ReviewState.LAPSED);
        assertThat(house.store.listTrail(approved.id())).filteredOn(step -> step.action() == TrailEntry.Step.LAPSED).singleElement().satisfies(step -> assertThat(step.actor()).isEqualTo(Actor.HOUSE));
    }
}
