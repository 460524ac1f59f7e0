package io.tandem.ui.jira.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.review.model.ReviewState;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Reviews;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

/** What the three functions about change reviews accept and find. */
public class ReviewJqlFunctionTest {
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);
    private final ChangeReviewFunction inState = new ChangeReviewFunction(house.store, new Keys());
    private final ChangesAwaitingMyVoteFunction awaiting = new ChangesAwaitingMyVoteFunction(house.store, house.queries);
    private final ChangesOverdueFunction overdue = new ChangesOverdueFunction(house.store, house.clock);

    @After
    public void close() {
        house.close();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("function", List.of(arguments));
    }

    private static Set<String> complaints(ReviewJqlFunction function, String... arguments) {
        return function.validate(null, operand(arguments), null).getErrorMessages();
    }

    private static List<String> found(ReviewJqlFunction function, Actor searcher, String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        if (searcher != null) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(searcher.key());
            when(user.getDisplayName()).thenReturn(searcher.displayName());
            when(context.getApplicationUser()).thenReturn(user);
        }
        return function.getValues(context, operand(arguments), null).stream().map(QueryLiteral::asString).toList();
    }

    @Test
    public void aStateMayBeWrittenAsPeopleWriteIt() {
        for (String state : List.of("IN_REVIEW", "in review", " In-Review ", "in_review")) {
            assertThat(complaints(inState, state)).as(state).isEmpty();
        }
        for (ReviewState state : ReviewState.values()) {
            assertThat(complaints(inState, state.name())).isEmpty();
        }
    }

    @Test
    public void anUnknownStateIsNamedWithTheKnownOnes() {
        for (String state : List.of("lost", "", "IN REVIEW OR 1=1")) {
            assertThat(complaints(inState, state)).as(state).singleElement().asString().contains("tandem.error.value.unknown[" + state, "DRAFT", "IN_REVIEW", "VERIFIED");
        }
    }

    @Test
    public void theNumberOfArgumentsIsChecked() {
        assertThat(complaints(inState)).hasSize(1);
        assertThat(complaints(inState, "DRAFT", "APPROVED")).hasSize(1);
        assertThat(complaints(awaiting)).isEmpty();
        assertThat(complaints(awaiting, "petra")).hasSize(1);
        assertThat(complaints(overdue)).isEmpty();
        assertThat(complaints(overdue, "now")).hasSize(1);
        assertThat(List.of(inState, awaiting, overdue)).extracting(ReviewJqlFunction::getMinimumNumberOfExpectedArguments).containsExactly(1, 0, 0);
        assertThat(List.of(inState, awaiting, overdue)).extracting(ReviewJqlFunction::getDataType).containsOnly(JiraDataTypes.ISSUE);
    }

    @Test
    public void issuesAreFoundByTheStateOfTheirReview() {
        house.draft("DEMO-1");
        house.inReview("DEMO-2");
        house.approved("DEMO-3");
        assertThat(found(inState, Reviews.DEV, "in review")).containsExactly("10002");
        assertThat(found(inState, Reviews.DEV, "draft")).containsExactly("10001");
        assertThat(found(inState, null, "approved")).as("nobody is logged in; Jira itself filters what it shows").containsExactly("10003");
        assertThat(found(inState, Reviews.DEV, "rejected")).isEmpty();
    }

    @Test
    public void anIssueWithSeveralReviewsIsFoundOnce() {
        for (int i = 0; i < 2; i++) {
            long id = house.draft("DEMO-1").id();
            house.reviews.withdraw(Reviews.DEV, id, 1);
        }
        assertThat(found(inState, Reviews.DEV, "withdrawn")).containsExactly("10001");
    }

    @Test
    public void aSavedSearchThatIsNotValidFindsNothing() {
        house.draft("DEMO-1");
        assertThat(found(inState, Reviews.DEV)).isEmpty();
        assertThat(found(inState, Reviews.DEV, "lost")).isEmpty();
    }

    @Test
    public void whatAwaitsAVoteIsFoundForWhoeverHoldsASeatAndHasNotVoted() {
        house.draft("DEMO-1");
        long id = house.inReview("DEMO-2").id();
        house.inReview("DEMO-3");
        assertThat(found(awaiting, Reviews.PETRA)).containsExactlyInAnyOrder("10002", "10003");
        house.vote(Reviews.PETRA, id, "APPROVE");
        assertThat(found(awaiting, Reviews.PETRA)).containsExactly("10003");
        assertThat(found(awaiting, Reviews.EMIL)).containsExactlyInAnyOrder("10002", "10003");
        assertThat(found(awaiting, Reviews.DEV)).isEmpty();
        assertThat(found(awaiting, null)).isEmpty();
    }

    @Test
    public void whatShouldHaveBeenDecidedIsOverdue() {
        house.draft("DEMO-1");
        house.inReview("DEMO-2");
        assertThat(found(overdue, Reviews.DEV)).isEmpty();
        house.wait(Duration.ofDays(6));
        assertThat(found(overdue, Reviews.DEV)).containsExactly("10002");
        assertThat(found(overdue, null)).containsExactly("10002");
    }
}
