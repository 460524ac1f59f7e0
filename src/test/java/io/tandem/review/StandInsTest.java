package io.tandem.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.review.input.BoardInput;
import io.tandem.review.input.BoardInput.DelegateInput;
import io.tandem.review.input.BoardInput.SeatInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Vote;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.ForbiddenException;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Test;

/** Who votes for somebody who is away. It is noon of 20 November 2026 in UTC. */
public class StandInsTest {
    private final ReviewHouse house = new ReviewHouse(Kind.H2);

    @After
    public void close() {
        house.close();
    }

    private void isAway(Actor away, Actor standIn, String first, String last) {
        house.town.isAway(new Delegation(away, standIn, new DateRange(LocalDate.parse(first), LocalDate.parse(last).plusDays(1))));
    }

    private boolean mayVote(Actor person, ChangeReview review) {
        boolean isListed = house.queries.listAwaitingVoteOf(person).contains(review.id());
        assertThat(house.gate.verdict(house.gate.findLatest(review.issue().id())).unblockers().stream().anyMatch(person::isSamePersonAs)).as("unblocks").isEqualTo(isListed);
        assertThat(house.rights.listSeats(house.queries.get(Town.ADMIN, review.id()), person).isEmpty()).as("seats").isEqualTo(!isListed);
        return isListed;
    }

    @Test
    public void whoGoesAwayAfterTheSubmissionCanStillBeStoodInFor() {
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(mayVote(OLGA, review)).isFalse();
        isAway(ADA, OLGA, "2026-11-20", "2026-11-20");
        assertThat(mayVote(OLGA, review)).isTrue();
        Vote vote = house.vote(OLGA, review.id(), "APPROVE").votes().get(0);
        assertThat(vote.voter()).isEqualTo(OLGA);
        assertThat(vote.holder()).isEqualTo(ADA);
        house.wait(Duration.ofDays(1));
        assertThatThrownBy(() -> house.vote(OLGA, review.id(), "REJECT")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    public void theSettingsNameStandInsToo() {
        ChangeReview review = house.inReview("DEMO-1");
        SeatInput architect = new SeatInput("architect", List.of("ada"), null, null, null, List.of(new DelegateInput("ada", "olga", "2026-11-20", "2026-11-21")));
        house.boards.save(Town.ADMIN, "DEMO", 0, new BoardInput(List.of(architect), null, null, null, null, null, null));
        assertThat(mayVote(OLGA, review)).isTrue();
        assertThat(house.queries.get(DEV, review.id()).board().seats()).as("seats stay as submitted").hasSize(3);
    }

    @Test
    public void aDayIsADayOfWhoeverVotes() {
        ChangeReview review = house.inReview("DEMO-1");
        isAway(ADA, OLGA, "2026-11-21", "2026-11-21");
        house.town.livesIn(OLGA, "Asia/Shanghai");
        assertThat(mayVote(OLGA, review)).isFalse();
        house.wait(Duration.ofHours(4));
        assertThat(mayVote(OLGA, review)).as("midnight in Shanghai").isTrue();
        house.wait(Duration.ofHours(24));
        assertThat(mayVote(OLGA, review)).isFalse();
    }

    @Test
    public void theDaysOnWhichClocksChangeAreOneDayEach() {
        ChangeReview review = house.inReview("DEMO-1");
        isAway(ADA, OLGA, "2027-03-28", "2027-03-28");
        house.town.livesIn(OLGA, "Europe/Berlin");
        house.wait(Duration.between(house.clock.instant(), java.time.Instant.parse("2027-03-27T22:59:59Z")));
        assertThat(mayVote(OLGA, review)).isFalse();
        house.wait(Duration.ofSeconds(1));
        assertThat(mayVote(OLGA, review)).as("midnight in winter").isTrue();
        house.wait(Duration.ofHours(23).minusSeconds(1));
        assertThat(mayVote(OLGA, review)).as("the day has 23 hours").isTrue();
        house.wait(Duration.ofSeconds(1));
        assertThat(mayVote(OLGA, review)).isFalse();
        house.wait(Duration.ofDays(-2));
        assertThat(mayVote(OLGA, review)).as("a clock set back").isFalse();
        house.wait(Duration.ofHours(26));
        assertThat(mayVote(OLGA, review)).as("and forward again").isTrue();
    }

    @Test
    public void theProposerVotesForNobodyAndNobodyForTheProposer() {
        house.town.putIntoRole("Architects", ADA, DEV);
        isAway(ADA, DEV, "2026-11-01", "2026-11-30");
        isAway(DEV, OLGA, "2026-11-01", "2026-11-30");
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(mayVote(DEV, review)).isFalse();
        assertThat(mayVote(OLGA, review)).isFalse();
        assertThatThrownBy(() -> house.vote(DEV, review.id(), "APPROVE")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> house.vote(OLGA, review.id(), "APPROVE")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    public void theProposerDoesNotVoteThroughARoleOfTheWorkingGroupEither() {
        house.town.putIntoTeamRole("quality", DEV, EMIL);
        house.boards.save(Town.ADMIN, "DEMO", 0, new BoardInput(List.of(new SeatInput("quality", null, null, "quality", null, null, null)), null, null, null, null, null, null));
        ChangeReview review = house.inReview("DEMO-1");
        assertThatThrownBy(() -> house.vote(DEV, review.id(), "APPROVE")).isInstanceOf(ForbiddenException.class);
        assertThat(house.vote(EMIL, review.id(), "APPROVE").state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    public void anAbsenceOfSomebodyWithoutASeatGivesNobodyOne() {
        isAway(Town.GUEST, OLGA, "2026-11-01", "2026-11-30");
        isAway(PETRA, EMIL, "2026-11-01", "2026-11-30");
        ChangeReview review = house.inReview("DEMO-1");
        assertThat(mayVote(OLGA, review)).isFalse();
        assertThat(house.rights.listSeats(house.queries.get(DEV, review.id()), EMIL)).extracting(seat -> seat.name()).containsExactly("project-manager", "engineering-manager");
    }
}
