package io.tandem.rest.export;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.adapter.store.connection.StoredCodeHealth;
import io.tandem.connection.model.CodeMeasure;
import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.shared.DateRange;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.connection.Connections;
import io.tandem.testing.debt.DebtItems;
import io.tandem.testing.export.ExportHouse;
import io.tandem.testing.metric.Figures;
import io.tandem.testing.metric.Histories;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Whoever loads the export into a database of their own and computes a figure from it gets the number the add-on shows. */
public class RecomputedFiguresTest {
    private static final DateRange WINDOW = new DateRange(LocalDate.of(2025, 12, 8), LocalDate.of(2026, 3, 2));
    private static final String DONE_INSIDE = "done_date >= '2025-12-08' AND done_date < '2026-03-02'";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int ISSUES = 400;

    private final ReviewHouse reviews = new ReviewHouse(AoDatabase.Kind.H2);
    private final ExportHouse house = new ExportHouse(reviews);
    private final RestApi api = new RestApi(currentUser -> house.resources(currentUser, new Keys())).as(Town.ADMIN);
    private final Random random = new Random(42);
    private ProjectFigures figures;
    private LoadedStar star;

    @Before
    public void load() throws SQLException {
        for (int number = 1; number <= ISSUES; number++) {
            house.facts.issues.put(issue(10_000 + number).history());
        }
        house.facts.build("DEMO");
        house.code.keep(Connections.snapshot("DEMO", TODAY.minusDays(40), Connections.reading("acme:payments", TODAY.minusDays(40), Map.of(CodeMeasure.LINES_OF_CODE, 20_000.0))));
        house.code.keep(Connections.snapshot("DEMO", TODAY.minusDays(1), Connections.reading("acme:payments", TODAY.minusDays(1), Map.of(CodeMeasure.LINES_OF_CODE, 24_500.0))));
        house.debts.add(DebtItems.debt());
        house.debts.add(DebtItems.debt());
        house.debts.keeper.keepToday();
        figures = Figures.over(house.facts.facts, new StoredCodeHealth(house.code), ExportHouse.CLOCK).read(new FigureRequest(List.of("DEMO"), WINDOW));
        star = new LoadedStar(api);
    }

    /** Created in the last half year, most of them started and done, some reopened, some late, some never started. */
    private Histories issue(long id) {
        Instant created = Instant.parse("2025-09-01T08:00:00Z").plus(Duration.ofMinutes(random.nextInt(180 * 1440)));
        Histories issue = Histories.issue(id).created(created);
        if (random.nextInt(3) == 0) {
            issue.defect();
        }
        if (random.nextInt(4) > 0) {
            issue.components(random.nextBoolean() ? "API" : "Search");
        }
        Instant started = created.plus(Duration.ofMinutes(random.nextInt(10 * 1440)));
        if (random.nextInt(3) > 0) {
            issue.due(LocalDate.ofInstant(started, ZoneOffset.UTC).plusDays(random.nextInt(20) - 2));
        }
        return random.nextInt(10) == 0 ? issue : worked(issue, started);
    }

    private Histories worked(Histories issue, Instant started) {
        Instant now = ExportHouse.CLOCK.instant();
        Instant done = started.plus(Duration.ofMinutes(60 + random.nextInt(30 * 1440)));
        if (started.isBefore(now)) {
            issue.moved(started, TO_DO, IN_PROGRESS).logged(started, "dev", 1800 + random.nextInt(20_000));
        }
        if (done.isBefore(now)) {
            issue.moved(done, IN_PROGRESS, DONE);
        }
        Instant again = done.plus(Duration.ofDays(3));
        return random.nextInt(8) == 0 && again.isBefore(now) ? issue.moved(again, DONE, IN_PROGRESS) : issue;
    }

    @After
    public void close() throws SQLException {
        star.close();
        house.close();
        reviews.close();
    }

    private double figure(String key) {
        Figure figure = Stream.concat(figures.technical().stream(), figures.delivery().stream()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        assertThat(figure.value()).as(key).isNotNull();
        return figure.value();
    }

    @Test
    public void throughput() throws SQLException {
        assertThat(star.number("SELECT COUNT(*) / 12.0 FROM fact_issue WHERE " + DONE_INSIDE)).isEqualTo(figure("throughput"), within(1e-9)).isGreaterThan(5);
        assertThat(star.number("SELECT SUM(done) / 12.0 FROM fact_daily_flow WHERE scope = 'PROJECT' AND flow_date >= '2025-12-08' AND flow_date < '2026-03-02'")).isEqualTo(figure("throughput"), within(1e-9));
    }

    @Test
    public void medianCycleTime() throws SQLException {
        String cycles = "FROM fact_issue WHERE cycle_days IS NOT NULL AND " + DONE_INSIDE;
        assertThat(star.number("SELECT cycle_days " + cycles + " ORDER BY cycle_days LIMIT 1 OFFSET (SELECT COUNT(*) * 50 / 100 " + cycles + ")")).isEqualTo(figure("cycleTime"), within(1e-9)).isPositive();
    }

    @Test
    public void scheduleDeviationRate() throws SQLException {
        String late = "(SELECT COUNT(*) FROM dim_date WHERE day_of_week <= 5 AND date > planned_due_date AND date <= '2026-03-02')";
        String counted = "SELECT planned_working_days AS planned, actual_working_days AS actual FROM fact_issue WHERE planned_working_days IS NOT NULL AND " + DONE_INSIDE
            + " UNION ALL SELECT planned_working_days, planned_working_days + " + late + " FROM fact_issue WHERE planned_working_days IS NOT NULL AND is_open";
        assertThat(star.number("SELECT 100.0 * (SUM(actual) - SUM(planned)) / SUM(planned) FROM (" + counted + ")")).isEqualTo(figure("scheduleDeviationRate"), within(1e-9));
    }

    @Test
    public void defectDensity() throws SQLException {
        String lines = "(SELECT SUM(lines_of_code) FROM fact_code_health WHERE code_date = (SELECT MAX(code_date) FROM fact_code_health))";
        assertThat(star.number("SELECT COUNT(*) * 1000.0 / " + lines + " FROM fact_issue WHERE is_defect AND is_open")).isEqualTo(figure("defectDensity"), within(1e-9)).isPositive();
    }

    @Test
    public void debtPrincipal() throws SQLException {
        List<DebtDay> told = house.debts.trends.get(DebtItems.ADA, "DEMO", null, new DateRange(DebtItems.TODAY, DebtItems.TODAY.plusDays(1))).points();
        double owed = told.get(0).unpaid().principal();
        assertThat(star.number("SELECT debt_principal FROM fact_debt_snapshot WHERE scope = 'PROJECT' ORDER BY snapshot_date DESC LIMIT 1")).isEqualTo(owed, within(1e-9)).isPositive();
        assertThat(star.number("SELECT SUM(debt_principal) FROM fact_debt_snapshot WHERE scope <> 'PROJECT'")).isEqualTo(owed, within(1e-9));
    }

    @Test
    public void everyKeyLeadsToARowOfItsTable() throws SQLException {
        for (String fact : List.of("fact_issue", "fact_daily_flow", "bridge_issue_component", "fact_work", "fact_code_health", "fact_debt_snapshot")) {
            assertThat(star.number("SELECT COUNT(*) FROM " + fact + " WHERE project_id NOT IN (SELECT project_id FROM dim_project)")).as(fact).isZero();
        }
        assertThat(star.number("SELECT COUNT(*) FROM fact_issue WHERE component_id NOT IN (SELECT component_id FROM dim_component)")).isZero();
        assertThat(star.number("SELECT COUNT(*) FROM fact_issue WHERE done_date NOT IN (SELECT date FROM dim_date)")).isZero();
        assertThat(star.number("SELECT COUNT(DISTINCT issue_id) - COUNT(*) FROM fact_issue")).isZero();
        assertThat(star.number("SELECT COUNT(DISTINCT flow_id) - COUNT(*) FROM fact_daily_flow")).isZero();
    }
}
