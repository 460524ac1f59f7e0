package io.tandem.ui.jira.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.review.ReviewTexts;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

public class ReviewPanelContextTest {
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);
    private Optional<Actor> viewer = Optional.of(DEV);

    @After
    public void close() {
        house.close();
    }

    private Map<String, Object> panel() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_001L);
        when(issue.getKey()).thenReturn("DEMO-1");
        ReviewPanelContext context = new ReviewPanelContext(house.gate, house.rights, house.town, () -> viewer, new Keys(), new ReviewTexts(new Keys()), mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        return context.getContextMap(new HashMap<>(Map.of("issue", issue)));
    }

    @Test
    public void withoutAReviewItOffersToOpenOneToThoseWhoMay() {
        assertThat(panel()).containsEntry("mayOpen", true).containsEntry("isOpen", false).containsEntry("hasReview", false).containsEntry("gate", "tandem.review.gate.none");
        viewer = Optional.of(Town.GUEST);
        assertThat(panel()).containsEntry("mayOpen", false);
        viewer = Optional.empty();
        assertThat(panel()).containsEntry("isLoggedIn", false).doesNotContainKey("gate");
    }

    @Test
    public void aHolderWhoHasNotVotedSeesTheirSeatAndOthersWhoCanUnblock() {
        house.vote(ADA, house.inReview("DEMO-1").id(), "APPROVE");
        assertThat(panel()).containsEntry("mySeat", "").containsEntry("unblockers", "tandem.review.gate.unblockers[Petra Project, Emil Engineering]").containsEntry("mayOpen", false);
        viewer = Optional.of(PETRA);
        assertThat(panel()).containsEntry("mySeat", "project-manager");
        viewer = Optional.of(ADA);
        assertThat(panel()).containsEntry("mySeat", "");
    }

    @Test
    public void theImpactFitsInOneLine() {
        house.inReview("DEMO-1");
        assertThat(panel()).containsEntry("impact", "tandem.review.panel.schedule[3.7 ± 1] · tandem.review.panel.effort[6 ± 1.3] · tandem.review.panel.risk[tandem.review.risk.HIGH, 12]");
    }

    @Test
    public void theSeatsAreReadyToPrint() {
        house.vote(ADA, house.inReview("DEMO-1").id(), "ABSTAIN");
        assertThat(panel().get("seats")).isEqualTo(List.of(
                new ReviewPanelSeat("tandem.review.seat.project-manager", "Petra Project", "tandem.review.seat-status.waiting", "", ""),
                new ReviewPanelSeat("tandem.review.seat.engineering-manager", "Emil Engineering", "tandem.review.seat-status.waiting", "", ""),
                new ReviewPanelSeat("tandem.review.seat.architect", "Ada Architect", "tandem.review.decision.ABSTAIN", "", "because")));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void conditionsStillOpenAreTold() {
        long id = house.inReview("DEMO-1").id();
        house.vote(PETRA, id, "APPROVE");
        house.vote(EMIL, id, "APPROVE_WITH_CONDITIONS");
        assertThat((List<String>) panel().get("notes")).as("asked, but not decided").isEmpty();
        house.vote(ADA, id, "APPROVE");
        assertThat((List<String>) panel().get("notes")).containsExactly("tandem.review.conditions.open[1, 1]");
    }

    @Test
    public void itAsksTheDatabaseThreeTimesAtMost() {
        house.approved("DEMO-1");
        assertThat(house.database.statementsOf(this::panel)).hasSizeLessThanOrEqualTo(3);
    }
}
