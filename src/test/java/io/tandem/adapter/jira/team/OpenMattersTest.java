package io.tandem.adapter.jira.team;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.debt.StoredOpenDebts;
import io.tandem.debt.model.DecisionState;
import io.tandem.retro.ActionInput;
import io.tandem.retro.StoredOpenActions;
import io.tandem.retro.model.Retrospective;
import io.tandem.review.StoredOpenReviews;
import io.tandem.review.api.OpenReviews;
import io.tandem.review.model.ChangeReview;
import io.tandem.shared.Actor;
import io.tandem.team.model.OpenMatter;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import io.tandem.testing.retro.RetroHouse;
import io.tandem.testing.review.ReviewHouse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** What is open, read from the features’ own stores. */
public class OpenMattersTest {
    private final IssueManager issues = mock(IssueManager.class);

    private static Issue issue(long id, String key, Actor assignee) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        if (assignee != null) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(assignee.key());
            when(user.getDisplayName()).thenReturn(assignee.displayName());
            when(issue.getAssignee()).thenReturn(user);
        }
        return issue;
    }

    @Test
    public void aReviewIsDecidedByItsBoardAndDoneByTheAssignee() {
        try (ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2)) {
            ChangeReview running = house.inReview("DEMO-1");
            house.draft("DEMO-2");
            ChangeReview decided = house.approved("DEMO-3");
            house.draft("DEMO-4");
            List<Issue> found = List.of(issue(running.issue().id(), "NEW-1", OLGA), issue(10_002, "DEMO-2", null), issue(decided.issue().id(), "DEMO-3", null));
            when(issues.getIssueObjects(any())).thenReturn(found);
            OpenReviews reviews = new StoredOpenReviews(house.store, house.boards);
            List<OpenMatter> open = new ReviewMatters(reviews, issues).listOpen("DEMO", 10);
            assertThat(open).as("DEMO-4 was deleted").extracting(OpenMatter::issueKey).containsExactlyInAnyOrder("NEW-1", "DEMO-2", "DEMO-3");
            OpenMatter first = open.stream().filter(matter -> matter.issueKey().equals("NEW-1")).findFirst().orElseThrow();
            assertThat(first.deciders()).containsExactly(PETRA, EMIL, ADA);
            assertThat(first.doers()).containsExactly(OLGA);
            assertThat(first.asked()).containsExactly(DEV);
            assertThat(first.due()).isNotNull();
            assertThat(first.path()).isEqualTo("/secure/TandemReview.jspa?id=" + running.id());
            assertThat(open).filteredOn(matter -> matter.issueKey().equals("DEMO-2")).allSatisfy(draft -> {
                assertThat(draft.deciders()).as("those who would sit now").containsExactly(PETRA, EMIL, ADA);
                assertThat(draft.doers()).containsExactly(DEV);
                assertThat(draft.due()).isNull();
            });
            assertThat(open).filteredOn(matter -> matter.issueKey().equals("DEMO-3")).allSatisfy(approved -> assertThat(approved.due()).as("the decision was taken").isNull());
        }
    }

    @Test
    public void debtsThatAreNeitherRepaidNorAcceptedAreOpen() {
        try (DebtHouse house = new DebtHouse()) {
            Clock clock = Clock.fixed(DebtItems.NOW, ZoneOffset.UTC);
            house.store.add(DebtItems.debt("Owned").inComponent(1, "Gateway").ownedBy(DebtItems.DEV).build());
            house.store.add(DebtItems.debt("Repaid").decided(DecisionState.REPAID).build());
            house.store.add(DebtItems.debt("Accepted").acceptedUntil(DebtItems.TODAY).build());
            house.store.add(DebtItems.debt("Run out").acceptedUntil(DebtItems.TODAY.minusDays(1)).build());
            List<OpenMatter> open = new DebtMatters(new StoredOpenDebts(house.store, clock)).listOpen("DEMO", 10);
            assertThat(open).extracting(OpenMatter::title).containsExactlyInAnyOrder("Owned", "Run out");
            assertThat(open).filteredOn(matter -> matter.title().equals("Owned")).allSatisfy(debt -> {
                assertThat(debt.doers()).containsExactly(DebtItems.DEV);
                assertThat(debt.topic()).isEqualTo("Gateway");
                assertThat(debt.path()).startsWith("/projects/DEMO?selectedItem=tandem-technical-debt&debt=");
            });
            IntStream.range(0, 450).forEach(i -> house.store.add(DebtItems.debt("More " + i).build()));
            assertThat(new StoredOpenDebts(house.store, clock).listOpen("DEMO", 501)).hasSize(452);
            assertThat(new StoredOpenDebts(house.store, clock).listOpen("DEMO", 201)).hasSize(201).doesNotHaveDuplicates();
        }
    }

    @Test
    public void actionsThatAreNotDoneAreOpen() {
        try (RetroHouse house = new RetroHouse()) {
            for (long release = 1; release <= 60; release++) {
                Retrospective retro = house.service.create(DEV, "DEMO", release, null).retrospective();
                house.service.addAction(DEV, retro.id(), new ActionInput(null, "Do " + release, release == 1 ? " olga " : "The night shift", "2026-12-01", null, release == 2));
            }
            ActionMatters actions = new ActionMatters(new StoredOpenActions(house.store), house.town.people());
            List<OpenMatter> open = actions.listOpen("DEMO", 100);
            assertThat(open).hasSize(59).extracting(OpenMatter::title).doesNotContain("Do 2");
            assertThat(open.get(58).doers()).as("found by log-in name").containsExactly(OLGA);
            assertThat(open.get(0).doers()).isEmpty();
            assertThat(open.get(0).doerName()).isEqualTo("The night shift");
            assertThat(open.get(0).asked()).containsExactly(DEV);
            assertThat(open.get(0).due()).hasToString("2026-12-01");
            assertThat(actions.listOpen("DEMO", 7)).hasSize(7);
            assertThat(actions.listOpen("SEC", 7)).isEmpty();
        }
    }
}
