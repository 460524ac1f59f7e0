package io.tandem.connection;

import static io.tandem.testing.connection.ConnectionWorld.ADMIN;
import static io.tandem.testing.connection.ConnectionWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.Suggestion;
import io.tandem.connection.model.TestReport;
import io.tandem.testing.connection.ConnectionWorld;
import io.tandem.testing.connection.Connections;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ConnectionTesterTest {
    private final ConnectionWorld world = new ConnectionWorld();

    @Test
    public void aTestTellsOfTheServerAndOfEachProject() {
        world.server.readings.put("acme:payments", Connections.reading("acme:payments", LocalDate.of(2026, 11, 20), Map.of(CodeMeasure.COVERAGE, 30.8)));
        long id = create(ProjectMapping.of("DEMO", "acme:payments"), ProjectMapping.of("SEC", "acme:gone"));
        TestReport report = world.tester().test(ADMIN, id);
        assertThat(report.health()).isEqualTo(Health.WORKING);
        assertThat(report.projects()).extracting(line -> line.outcome().code()).containsExactly("connection.test.project.works", "connection.problem.project.unknown");
        assertThat(world.rows.find(id).orElseThrow().state().checkedAt()).isEqualTo(NOW);
    }

    @Test
    public void aTestNamesTheExactProblemAndRemembersIt() {
        long id = create();
        world.server.failsWith("connection.problem.token.refused");
        TestReport report = world.tester().test(ADMIN, id);
        assertThat(report.outcome().code()).isEqualTo("connection.problem.token.refused");
        assertThat(world.rows.find(id).orElseThrow().state()).returns(Health.FAILING, state -> state.health()).returns(report.outcome(), state -> state.reason());
    }

    @Test
    public void pairsThatLookAlikeAreSuggested() {
        world.projects.add(new ProjectName("LED", "Ledger"));
        world.projects.add(new ProjectName("ZZZ", "Something else"));
        world.server.projects.add(new RemoteProject("acme:payments-platform", "Payments Platform"));
        world.server.projects.add(new RemoteProject("acme:ledger-service", "The Ledger Service"));
        world.server.projects.add(new RemoteProject("acme:other", "Other"));
        assertThat(pairs(create())).containsExactlyInAnyOrder(ProjectMapping.of("DEMO", "acme:payments-platform"), ProjectMapping.of("LED", "acme:ledger-service"));
        assertThat(pairs(create(ProjectMapping.of("DEMO", "acme:other")))).as("what any connection maps is left alone").containsExactly(ProjectMapping.of("LED", "acme:ledger-service"));
    }

    @Test
    public void componentsFindDirectoriesOfTheirProjectsCodeAndProjectsThatNameBoth() {
        world.server.projects.add(new RemoteProject("acme:payments", "Payments"));
        world.server.projects.add(new RemoteProject("acme:payments-portal", "Payments Portal"));
        world.server.projects.add(new RemoteProject("acme:hr-portal", "Staff Portal"));
        world.server.directories.put("acme:payments:", List.of(new RemoteProject("acme:payments:src/api", "src/api"), new RemoteProject("acme:payments:src/db", "src/db")));
        List<Suggestion> found = world.tester().suggest(ADMIN, create(ProjectMapping.of("DEMO", "acme:payments")));
        assertThat(found).extracting(Suggestion::mapping).containsExactlyInAnyOrder(ProjectMapping.of("DEMO", "API", "acme:payments:src/api"), ProjectMapping.of("DEMO", "Portal", "acme:payments-portal"));
        assertThat(found).allSatisfy(suggestion -> assertThat(suggestion.score()).isBetween(0.5, 1.0)).extracting(suggestion -> suggestion.reason().code()).containsOnly("connection.suggestion.words");
    }

    @Test
    public void severalCandidatesAreShownTheSurestFirst() {
        world.server.projects.add(new RemoteProject("x:demo", "Something"));
        List.of("payments-a", "payments-b-c", "payments", "payments-very-long-name-indeed").forEach(name -> world.server.projects.add(new RemoteProject("acme:" + name, name)));
        List<Suggestion> found = world.tester().suggest(ADMIN, create());
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).returns(ProjectMapping.of("DEMO", "x:demo"), Suggestion::mapping).returns(1.0, Suggestion::score);
        assertThat(found.get(1).mapping().remoteKey()).isEqualTo("acme:payments");
    }

    private List<ProjectMapping> pairs(long id) {
        return world.tester().suggest(ADMIN, id).stream().map(Suggestion::mapping).toList();
    }

    private long create(ProjectMapping... mappings) {
        return world.service().create(ADMIN, Connections.draft("Server " + world.rows.list().size(), "https://sonar.example.com", mappings)).id();
    }
}
