package io.tandem.ui.jira.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.Actor;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.review.Keys;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the two functions about technical debt accept and find. */
public class DebtJqlFunctionTest {
    private final DebtHouse house = new DebtHouse();
    private final TechnicalDebtFunction matching = new TechnicalDebtFunction(house.issues, new Keys());
    private final HasTechnicalDebtFunction any = new HasTechnicalDebtFunction(house.issues);

    @Before
    public void record() {
        house.store.add(debt("Gateway is slow").inComponent(1, "Gateway").linkedTo(1, "DEMO-1").build());
        house.store.add(debt("Old library").ofKind(DebtKind.DEPENDENCY).decided(DecisionState.PLANNED).linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2").build());
        house.store.add(debt("Done").decided(DecisionState.REPAID).linkedTo(3, "DEMO-3").build());
        house.store.add(debt("Secret").in("SEC").linkedTo(9, "DEMO-9").build());
    }

    @After
    public void close() {
        house.close();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("function", List.of(arguments));
    }

    private static Set<String> complaints(DebtJqlFunction function, String... arguments) {
        return function.validate(null, operand(arguments), null).getErrorMessages();
    }

    private static List<String> found(DebtJqlFunction function, Actor searcher, String... arguments) {
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
    public void theNumberOfArgumentsIsChecked() {
        assertThat(complaints(matching)).hasSize(1);
        assertThat(complaints(matching, "gateway", "slow")).hasSize(1);
        assertThat(complaints(any)).isEmpty();
        assertThat(complaints(any, "DEMO")).hasSize(1);
        assertThat(List.of(matching, any)).extracting(DebtJqlFunction::getMinimumNumberOfExpectedArguments).containsExactly(1, 0);
        assertThat(List.of(matching, any)).extracting(DebtJqlFunction::getDataType).containsOnly(JiraDataTypes.ISSUE);
    }

    @Test
    public void aFilterIsCheckedBeforeItIsRun() {
        for (String filter : List.of("", "gateway", "decision=OPEN,PLANNED kind=CODE gateway", "project=DEMO component=Gateway", "decision=planned")) {
            assertThat(complaints(matching, filter)).as(filter).isEmpty();
        }
        for (String filter : List.of("colour=red", "decision=MAYBE", "kind=CHEESE", "component=Gateway")) {
            assertThat(complaints(matching, filter)).as(filter).isNotEmpty().allMatch(complaint -> complaint.startsWith("tandem.error.debt.") || complaint.startsWith("tandem.error.value."));
        }
    }

    @Test
    public void issuesOfMatchingDebtsAreFoundOnceEach() {
        assertThat(found(matching, DebtHouse.DEV, "")).containsExactly("1", "2", "3");
        assertThat(found(matching, DebtHouse.DEV, "decision=PLANNED")).containsExactly("1", "2");
        assertThat(found(matching, DebtHouse.DEV, "kind=DEPENDENCY library")).containsExactly("1", "2");
        assertThat(found(matching, DebtHouse.DEV, "project=DEMO component=gateway")).containsExactly("1");
        assertThat(found(matching, DebtHouse.DEV, "%' OR 1=1 --")).isEmpty();
    }

    @Test
    public void debtsOfHiddenProjectsDoNotCount() {
        assertThat(found(any, DebtHouse.DEV)).containsExactly("1", "2");
        assertThat(found(any, DebtHouse.ADA)).containsExactly("1", "2", "9");
        assertThat(found(any, DebtHouse.GHOST)).isEmpty();
        assertThat(found(matching, DebtHouse.DEV, "project=SEC")).isEmpty();
        assertThat(found(any, null)).isEmpty();
        assertThat(found(matching, null, "")).isEmpty();
    }

    @Test
    public void aSavedSearchThatIsNotValidAnyMoreFindsNothing() {
        assertThat(found(matching, DebtHouse.DEV)).isEmpty();
        assertThat(found(matching, DebtHouse.DEV, "colour=red")).isEmpty();
    }
}
