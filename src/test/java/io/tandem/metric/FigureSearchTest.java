package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import io.tandem.metric.api.FigureScope;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.port.FactReader;
import io.tandem.metric.port.FactSearch;
import io.tandem.metric.port.SavedFilters;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import io.tandem.wiring.jira.FigureSettingsWiring;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What people may write as the arguments of the search for a figure's issues. */
public class FigureSearchTest {
    private final SavedFilters filters = (viewer, id, projects) -> id == 7 ? Optional.of(new SavedFilters.Found(7, List.of("DEMO"), Set.of(1L, 2L), true)) : Optional.empty();
    private final FigureScopes scopes = new FigureScopes(filters);
    private final FigureSearch search = new FigureSearch(new FigureIssues(mock(FactReader.class), mock(FactSearch.class), new KnownFigures(FigureSettingsWiring.definitions())), scopes, new Town());

    private List<String> problems(String... arguments) {
        InvalidInputException wrong = catchThrowableOfType(() -> search.check(Reviews.DEV, List.of(arguments)), InvalidInputException.class);
        return wrong == null ? List.of() : wrong.problems().stream().map(Problem::code).toList();
    }

    @Test
    public void aGoodQuestionHasNoProblems() {
        assertThat(problems("throughput", "DEMO", "2026-08-28", "2026-11-21")).isEmpty();
        assertThat(problems(" throughput ", " DEMO , DEMO", "2026-08-28", "2026-11-21", "component=API = 2")).isEmpty();
        assertThat(problems("defectDensity", "DEMO", "2026-08-28", "2026-11-21", "filter=7")).isEmpty();
    }

    @Test
    public void everythingWrongIsSaidAtOnce() {
        assertThat(problems("colour", "", "yesterday", "2026-02-30")).containsExactly("figure.without.issues", "joint.project.missing", "joint.day", "joint.day");
        assertThat(problems("coverage", "DEMO", "2026-11-21", "2026-11-21")).as("coverage speaks of no issues").containsExactly("figure.without.issues", "joint.range.order");
        assertThat(problems("throughput", "A,B,C,D,E,F,G,H,I,J,K", "2026-01-01", "2026-02-01")).contains("joint.project.many");
    }

    @Test
    public void anUnknownProjectAndOneThatMayNotBeSeenAreToldAlike() {
        assertThat(problems("throughput", "NONE", "2026-01-01", "2026-02-01")).containsExactly("project.unknown");
        InvalidInputException hidden = catchThrowableOfType(() -> search.check(Town.GHOST, List.of("throughput", "DEMO", "2026-01-01", "2026-02-01")), InvalidInputException.class);
        assertThat(hidden.problems()).extracting(Problem::code).containsExactly("project.unknown");
    }

    @Test
    public void aFilterThatIsGoneNotSharedOrBrokenIsOneThatCannotBeUsed() {
        for (String filter : List.of("8", "abc", "-1", "99999999999999999999", "")) {
            assertThat(problems("throughput", "DEMO", "2026-01-01", "2026-02-01", "filter=" + filter)).as(filter).hasSizeLessThanOrEqualTo(1).allMatch("figure.scope.filter"::equals);
        }
        assertThat(problems("throughput", "DEMO", "2026-01-01", "2026-02-01", "colour=red")).containsExactly("figure.scope.unknown");
        assertThat(problems("throughput", "DEMO", "2026-01-01", "2026-02-01", "component=" + "x".repeat(300))).containsExactly("figure.scope.long");
    }

    @Test
    public void onePartAtATime() {
        assertThat(scopes.read(Reviews.DEV, List.of("DEMO"), "API", null, "7").problem().code()).isEqualTo("figure.scope.several");
        assertThat(scopes.read(Reviews.DEV, List.of("DEMO"), " ", null, "").scope()).isEqualTo(FigureScope.whole());
        assertThat(scopes.read(Reviews.DEV, List.of("DEMO"), null, "1.2", null).scope()).isEqualTo(FigureScope.release("1.2"));
        assertThat(scopes.read(Reviews.DEV, List.of("DEMO"), null, null, "7").scope()).isEqualTo(FigureScope.filter(7, Set.of(1L, 2L)));
    }
}
