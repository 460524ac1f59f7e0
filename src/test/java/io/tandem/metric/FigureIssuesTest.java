package io.tandem.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.adapter.store.metric.AoFactSearch;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.FigureScope;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.shared.DateRange;
import io.tandem.shared.Kept;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.metric.FactDesk;
import io.tandem.testing.metric.Figures;
import io.tandem.testing.metric.Histories;
import io.tandem.wiring.jira.FigureSettingsWiring;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** The issues behind a figure are exactly those it counts. Today is Monday 2026-03-02. */
public class FigureIssuesTest {
    private static final DateRange WINTER = new DateRange(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-03-03"));
    private static final FigureScope API = FigureScope.component("API");
    private final FactDesk desk = new FactDesk(AoDatabase.Kind.H2);
    private final AoFactSearch search = new AoFactSearch(desk.database.activeObjects(), desk.facts);
    private final FigureIssues issues = new FigureIssues(desk.facts, search, new KnownFigures(FigureSettingsWiring.definitions()));

    @After
    public void close() {
        desk.close();
    }

    private void put(Histories told) {
        desk.issues.put(told.history());
    }

    private Set<Long> behind(String figure) {
        return issues.list(figure, List.of("DEMO"), WINTER, FigureScope.whole());
    }

    @Test
    public void asManyAreFoundAsTheFigureSays() {
        LongStream.rangeClosed(1, 60).mapToObj(FigureIssuesTest::different).forEach(this::put);
        desk.build("DEMO");
        for (FigureScope scope : List.of(FigureScope.whole(), API, FigureScope.filter(7, Set.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 21L, 999L)))) {
            ProjectFigures figures = Figures.over(desk.facts, new Measured(), Clock.fixed(FactDesk.NOW, ZoneOffset.UTC)).read(new FigureRequest(List.of("DEMO"), WINTER, scope, Kept.none()));
            List<Figure> counted = Stream.concat(figures.delivery().stream(), figures.technical().stream()).filter(figure -> figure.drill() != null && figure.drill().count() != null).toList();
            assertThat(counted).as(scope.toString()).hasSizeGreaterThan(7);
            assertThat(counted).allSatisfy(figure -> assertThat(issues.list(figure.key(), List.of("DEMO"), WINTER, scope)).as(figure.key() + " " + scope.kind()).hasSize(figure.drill().count().intValue()));
        }
    }

    @Test
    public void whatHappenedOutsideThePeriodIsNotFound() {
        put(started(1).moved(at("2026-01-04"), IN_PROGRESS, TO_DO));
        put(started(2).moved(at("2026-01-05"), IN_PROGRESS, TO_DO).changed(at("2026-01-06"), ChangedField.DUE_DATE, "2026-02-01", "2026-02-02"));
        put(started(3).moved(at("2026-02-10"), IN_PROGRESS, DONE).moved(at("2026-03-02"), DONE, IN_PROGRESS).changed(at("2026-02-01"), ChangedField.DESCRIPTION, "a", "b"));
        put(started(4).logged(at("2026-01-20"), "dev", 60).logged(at("2025-01-20"), "dev", 60));
        desk.build("DEMO");
        assertThat(behind("backwardMoves")).containsExactly(2L, 3L);
        assertThat(behind("reopenedRate")).containsExactly(3L);
        assertThat(behind("planChanges")).containsExactly(2L);
        assertThat(behind("requirementChangeRate")).contains(3L).doesNotContain(1L, 4L);
        assertThat(behind("utilisation")).containsExactly(4L);
        assertThat(behind("workInProgress")).contains(3L, 4L);
    }

    @Test
    public void anUnknownFigureOneWithoutIssuesAndAProjectNeverBuiltFindNothing() {
        put(different(1));
        assertThat(behind("throughput")).isEmpty();
        desk.build("DEMO");
        assertThat(issues.findSelection("colour")).isEmpty();
        assertThat(issues.findSelection("coverage")).isEmpty();
        assertThat(behind("colour")).isEmpty();
        assertThat(issues.list("throughput", List.of("NONE"), WINTER, FigureScope.whole())).isEmpty();
    }

    private static Histories started(long id) {
        return issue(id).created(at("2025-12-01")).moved(at("2025-12-02"), TO_DO, IN_PROGRESS);
    }

    /** Issues that differ in everything figures look at. */
    private static Histories different(long id) {
        Instant start = at("2025-12-20").plusSeconds(id * 90_000);
        Histories told = issue(id).created(start.minusSeconds(86_400)).components(id % 3 == 0 ? "API" : "UI");
        if (id % 7 == 0) {
            told = told.defect();
        }
        if (id % 5 == 0) {
            return told;
        }
        told = told.moved(start, TO_DO, IN_PROGRESS).due(LocalDate.ofInstant(start, ZoneOffset.UTC).plusDays(id % 4 * 3 - 2));
        if (id % 3 != 2) {
            told = told.moved(start.plusSeconds(86_400 * (1 + id % 9)), IN_PROGRESS, DONE);
        }
        return id % 2 == 0 ? told.logged(start.plusSeconds(60), "dev", 3600) : told;
    }

    /** Some code for the densities. */
    private static final class Measured implements CodeHealthSource {
        private static final CodeHealthSnapshot CODE = new CodeHealthSnapshot("DEMO", FactDesk.NOW, Map.of(CodeMeasure.LINES_OF_CODE, 1000.0), null, "https://sonar.example.com", "demo");

        @Override
        public Optional<CodeHealthSnapshot> findLatest(String projectKey, String component) {
            return Optional.of(CODE);
        }

        @Override
        public List<CodeHealthSnapshot> listSince(String projectKey, String component, Instant from) {
            return List.of(CODE);
        }
    }
}
