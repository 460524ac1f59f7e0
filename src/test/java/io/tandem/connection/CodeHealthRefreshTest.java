package io.tandem.connection;

import static io.tandem.testing.connection.ConnectionWorld.ADMIN;
import static io.tandem.testing.connection.ConnectionWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.port.ConnectionReader;
import io.tandem.testing.connection.ConnectionWorld;
import io.tandem.testing.connection.Connections;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class CodeHealthRefreshTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final ConnectionWorld world = new ConnectionWorld();
    private long id;

    @Before
    public void connect() {
        id = world.service().create(ADMIN, Connections.draft("Main", "https://sonar.example.com", ProjectMapping.of("DEMO", "acme:payments"), ProjectMapping.of("SEC", "acme:secret"))).id();
        world.server.readings.put("acme:payments", Connections.reading("acme:payments", TODAY, Map.of(CodeMeasure.COVERAGE, 30.8)));
        world.server.readings.put("acme:secret", new CodeReading("acme:secret", RatingModel.QUALITIES, null, QualityGate.NONE, Map.of(), Map.of()));
    }

    @Test
    public void aReadingIsKeptUnderItsDay() {
        world.refreshAt(NOW).refreshAll();
        assertThat(world.series.kept.values()).singleElement().returns(TODAY, CodeSnapshot::day).returns("DEMO", CodeSnapshot::projectKey).returns(NOW, CodeSnapshot::readAt);
        assertThat(connection().state().health()).isEqualTo(Health.WORKING);
        assertThat(reading(0).lastReadAt()).isEqualTo(NOW);
    }

    @Test
    public void aProjectThatWasNeverAnalysedFailsAloneAndKeepsNothing() {
        world.refreshAt(NOW).refreshAll();
        assertThat(reading(1)).returns(NOW, ProjectMapping.Reading::failingSince).returns("connection.project.unanalysed", reading -> reading.failure().code());
        assertThat(world.series.listNewest("SEC")).isEmpty();
    }

    @Test
    public void aServerThatIsDownTurnsEverythingStaleSinceTheFirstFailure() {
        world.refreshAt(NOW).refreshAll();
        Instant later = NOW.plus(Duration.ofHours(1));
        world.server.failsWith("connection.problem.refused");
        world.refreshAt(later).refreshAll();
        world.refreshAt(later.plus(Duration.ofHours(1))).refreshAll();
        assertThat(connection().state()).returns(Health.FAILING, state -> state.health()).returns(later, state -> state.since()).returns(later.plus(Duration.ofHours(1)), state -> state.checkedAt());
        assertThat(reading(0)).returns(later, ProjectMapping.Reading::failingSince).returns(NOW, ProjectMapping.Reading::lastReadAt);
        assertThat(world.series.kept).as("no zero, no gap filled").hasSize(1);
    }

    @Test
    public void aServerThatIsBackIsFreshAgain() {
        world.server.failsWith("connection.problem.refused");
        world.refreshAt(NOW).refreshAll();
        world.server.works();
        world.refreshAt(NOW.plus(Duration.ofHours(1))).refreshAll();
        assertThat(reading(0).findFailingSince()).isEmpty();
        assertThat(connection().state().health()).isEqualTo(Health.WORKING);
    }

    @Test
    public void oneProjectThatIsGoneDoesNotStopTheOthers() {
        world.server.readings.remove("acme:payments");
        world.server.readings.put("acme:secret", Connections.reading("acme:secret", TODAY, Map.of(CodeMeasure.COVERAGE, 50.0)));
        world.refreshAt(NOW).refreshAll();
        assertThat(reading(0).failure().code()).isEqualTo("connection.problem.project.unknown");
        assertThat(reading(1).lastReadAt()).isEqualTo(NOW);
        assertThat(connection().state().health()).isEqualTo(Health.WORKING);
    }

    @Test
    public void aNewPairsPastIsFetchedOnce() {
        LocalDate lastMonth = TODAY.minusMonths(1);
        world.server.histories.put("acme:payments", List.of(Connections.reading("acme:payments", lastMonth, Map.of(CodeMeasure.COVERAGE, 20.0)), Connections.reading("acme:payments", TODAY, Map.of(CodeMeasure.COVERAGE, 1.0))));
        world.refreshAt(NOW).refreshAll();
        world.refreshAt(NOW.plus(Duration.ofDays(1))).refreshAll();
        assertThat(world.server.calls).filteredOn(call -> call.equals("history acme:payments")).hasSize(1);
        assertThat(world.series.kept.values()).extracting(CodeSnapshot::day).containsExactlyInAnyOrder(lastMonth, TODAY, TODAY.plusDays(1));
        assertThat(world.series.kept.values()).filteredOn(snapshot -> snapshot.day().equals(TODAY)).singleElement().satisfies(today -> assertThat(today.reading().find(CodeMeasure.COVERAGE)).hasValue(30.8));
    }

    /** SonarQube's housekeeping thins old analyses; behaviour 18 of docs/features/connections.md. */
    @Test
    public void b18_whatTheServerForgetsIsStillKnownHere() {
        world.refreshAt(NOW).refreshAll();
        world.refreshAt(NOW.plus(Duration.ofDays(1))).refreshAll();
        world.server.histories.put("acme:payments", List.of());
        world.refreshAt(NOW.plus(Duration.ofDays(2))).refreshAll();
        assertThat(world.series.kept.values()).extracting(CodeSnapshot::day).containsExactlyInAnyOrder(TODAY, TODAY.plusDays(1), TODAY.plusDays(2));
    }

    @Test
    public void aProjectMappedTwiceIsAskedOnceAndKeptForEach() {
        world.service().create(ADMIN, Connections.draft("Parts", "https://sonar.example.com", ProjectMapping.of("DEMO", "API", "acme:payments"), ProjectMapping.of("DEMO", "Portal", "acme:payments")));
        world.server.calls.clear();
        world.refreshAt(NOW).refresh(id + 1);
        assertThat(world.server.calls).filteredOn(call -> call.equals("read acme:payments")).hasSize(1);
        assertThat(world.series.kept.values()).extracting(CodeSnapshot::component).containsExactlyInAnyOrder("API", "Portal");
        assertThat(world.touched).contains("DEMO CODE");
    }

    @Test
    public void aDirectoryHasNoPastOnTheServer() {
        CodeReading whole = Connections.reading("acme:payments:api", TODAY, Map.of(CodeMeasure.COVERAGE, 12.0));
        world.server.readings.put("acme:payments", new CodeReading("acme:payments", "acme", whole.model(), whole.analysedAt(), whole.gate(), whole.values(), whole.sources()));
        world.refreshAt(NOW).refreshAll();
        assertThat(world.server.calls).noneMatch(call -> call.startsWith("history"));
    }

    @Test
    public void aServerWhoseClockIsAheadKeepsNothingForDaysToCome() {
        LocalDate nextYear = TODAY.plusYears(1);
        world.server.readings.put("acme:payments", Connections.reading("acme:payments", nextYear, Map.of(CodeMeasure.COVERAGE, 30.8)));
        world.server.histories.put("acme:payments", List.of(Connections.reading("acme:payments", nextYear, Map.of(CodeMeasure.COVERAGE, 99.0)), Connections.reading("acme:payments", TODAY.minusDays(9), Map.of(CodeMeasure.COVERAGE, 20.0))));
        world.refreshAt(NOW).refreshAll();
        assertThat(world.series.kept.values()).extracting(CodeSnapshot::day).containsExactlyInAnyOrder(TODAY, TODAY.minusDays(9));
        assertThat(world.series.kept.values()).allMatch(snapshot -> !snapshot.reading().analysedAt().isAfter(NOW));
    }

    @Test
    public void aServerThatComesBackIsFreshAgainAndItsTrendIsKept() {
        world.refreshAt(NOW).refreshAll();
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        world.server.failsWith("connection.problem.refused");
        world.refreshAt(tomorrow).refreshAll();
        assertThat(world.series.kept).as("nothing new, nothing lost, no zero").hasSize(1);
        assertThat(reading(0)).returns(tomorrow, ProjectMapping.Reading::failingSince).returns(NOW, ProjectMapping.Reading::lastReadAt).returns(tomorrow, ProjectMapping.Reading::triedAt);
        world.server.works();
        world.refreshAt(tomorrow.plus(Duration.ofHours(1))).refreshAll();
        assertThat(reading(0).findFailingSince()).isEmpty();
        assertThat(world.series.kept).hasSize(2);
    }

    @Test
    public void oneConnectionsErrorKeepsTheOthersFromNothing() {
        world.service().create(ADMIN, Connections.draft("Zebra", "https://sonar.example.com", ProjectMapping.of("DEMO", "API", "acme:payments")));
        List<String> read = new ArrayList<>();
        ConnectionReader broken = new ConnectionReader() {
            @Override
            public boolean reads(ConnectionKind kind) {
                return true;
            }

            @Override
            public void refresh(Connection connection) {
                read.add(connection.name());
                throw new IllegalStateException("a bug of ours");
            }
        };
        assertThatThrownBy(() -> new ConnectionRefresh(world.rows, List.of(broken)).refreshAll()).isInstanceOf(IllegalStateException.class);
        assertThat(read).containsExactly("Main", "Zebra");
    }

    @Test
    public void aConnectionThatIsGoneIsNoError() {
        world.refreshAt(NOW).refresh(999);
        assertThat(world.server.calls).isEmpty();
    }

    private Connection connection() {
        return world.rows.find(id).orElseThrow();
    }

    private ProjectMapping.Reading reading(int place) {
        return connection().mappings().get(place).reading();
    }
}
