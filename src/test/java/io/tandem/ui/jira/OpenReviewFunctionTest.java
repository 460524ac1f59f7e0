package io.tandem.ui.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.review.ReviewService;
import io.tandem.review.model.ChangeReview;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.ReviewHouse;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

public class OpenReviewFunctionTest {
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);

    @After
    public void close() {
        house.close();
    }

    /** The base class is the product's; here it gives what the transition carries. */
    private static final class WithIssue extends OpenReviewFunction {
        private final String caller;

        WithIssue(ReviewService reviews, String caller) {
            super(reviews);
            this.caller = caller;
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected MutableIssue getIssue(Map transientVars) {
            return (MutableIssue) transientVars.get("issue");
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected ApplicationUser getCallerUser(Map transientVars, Map args) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(caller);
            when(user.getDisplayName()).thenReturn(caller);
            return user;
        }
    }

    private void transitionBy(String caller) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn("DEMO-1");
        when(issue.getSummary()).thenReturn("s".repeat(300));
        new WithIssue(house.reviews, caller).execute(Map.of("issue", issue), Map.of(), null);
    }

    @Test
    public void aDraftTitledLikeTheIssueIsOpenedOnce() {
        transitionBy("dev");
        transitionBy("dev");
        ChangeReview opened = house.store.findOpen(10_001).orElseThrow();
        assertThat(opened.proposal().title()).hasSize(255).endsWith("…");
        assertThat(opened.proposer().key()).isEqualTo("dev");
    }

    @Test
    public void whoMayNotOpenOneStillMakesTheTransition() {
        transitionBy("guest");
        assertThat(house.store.findOpen(10_001)).isEmpty();
    }
}
