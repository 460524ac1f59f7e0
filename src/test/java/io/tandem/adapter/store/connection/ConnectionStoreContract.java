package io.tandem.adapter.store.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.CodeServerException;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.shared.ConflictException;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.shared.port.SecretBox;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.connection.Connections;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the rows of connections promise, on each database. */
public abstract class ConnectionStoreContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");
    private static final ProjectMapping PAIR = ProjectMapping.of("DEMO", "acme:payments");
    private static final ProjectMapping OTHER = ProjectMapping.of("SEC", "acme:secret");

    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoConnectionStore store;
    private AoCodeSnapshots snapshots;
    private StoredCodeHealth health;

    protected ConnectionStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, ConnectionRow.class, MappingRow.class, CodeSnapshotRow.class, AllowedHostsRow.class);
        store = new AoConnectionStore(database.activeObjects(), new ReversingBox());
        snapshots = new AoCodeSnapshots(database.activeObjects());
        health = new StoredCodeHealth(snapshots);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aConnectionComesBackAsItWent() {
        Connection stored = add("Main", PAIR, OTHER);
        assertThat(store.find(stored.id())).contains(stored);
        assertThat(stored).returns("Main", Connection::name).returns(1, Connection::version).returns(true, Connection::hasSecret);
        assertThat(stored.mappings()).containsExactly(PAIR, OTHER);
    }

    @Test
    public void theSecretIsSealedInItsRowAndOpensAgain() {
        Connection stored = add("Main");
        assertThat(store.findSecret(stored.id())).contains(new Secret(Connections.TOKEN));
        assertThat(database.activeObjects().find(ConnectionRow.class)[0].getSealedSecret()).doesNotContain(Connections.TOKEN);
    }

    @Test
    public void aSecretMovedToAnotherAddressDoesNotOpen() {
        Connection stored = add("Main");
        ConnectionRow row = database.activeObjects().find(ConnectionRow.class)[0];
        row.setBaseUrl("https://evil.example.com");
        row.save();
        assertThatThrownBy(() -> store.findSecret(stored.id())).isInstanceOfSatisfying(CodeServerException.class, problem -> assertThat(problem.reason().code()).isEqualTo("connection.problem.token.unreadable"));
    }

    @Test
    public void aStaleChangeIsRefusedWithTheCurrentState() {
        Connection stored = add("Main");
        Connection changed = store.change(stored, Optional.empty());
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> store.change(stored, Optional.empty())).isInstanceOfSatisfying(ConflictException.class, conflict -> assertThat(conflict.current()).contains(changed));
        assertThatThrownBy(() -> store.remove(stored.id(), 1)).isInstanceOf(ConflictException.class);
    }

    @Test
    public void aChangeWithoutSecretKeepsTheStoredOne() {
        Connection stored = add("Main");
        store.change(stored, Optional.empty());
        assertThat(store.findSecret(stored.id())).contains(new Secret(Connections.TOKEN));
    }

    @Test
    public void aPairThatStaysKeepsItsReading() {
        Connection stored = add("Main", PAIR, OTHER);
        store.noteReading(stored.id(), PAIR.withReading(PAIR.reading().succeeded(NOON)));
        Connection changed = store.change(store.find(stored.id()).orElseThrow().withMappings(List.of(ProjectMapping.of("X", "y"), PAIR)), Optional.empty());
        assertThat(changed.mappings()).extracting(ProjectMapping::projectKey).containsExactly("X", "DEMO");
        assertThat(changed.mappings().get(1).reading().lastReadAt()).isEqualTo(NOON);
    }

    @Test
    public void notingAStateLeavesTheVersionAlone() {
        Connection stored = add("Main", PAIR);
        Reason why = Reason.of("connection.problem.late", "sonar.example.com", "20");
        store.noteState(stored.id(), stored.state().failed(why, NOON));
        store.noteReading(stored.id(), PAIR.withReading(PAIR.reading().failed(why, NOON)));
        Connection now = store.find(stored.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.state()).isEqualTo(stored.state().failed(why, NOON));
        assertThat(now.mappings().get(0).reading().failure()).isEqualTo(why);
    }

    @Test
    public void listIsByNameAndHasEverything() {
        add("beta", PAIR);
        add("Alpha", OTHER);
        assertThat(store.list()).extracting(Connection::name).containsExactly("Alpha", "beta");
        assertThat(store.list().get(1).mappings()).containsExactly(PAIR);
    }

    @Test
    public void aSnapshotReplacesTheOneOfItsDay() {
        keep(MONDAY, 30);
        keep(MONDAY, 31);
        keep(TUESDAY, 32);
        assertThat(snapshots.list("DEMO", new DateRange(MONDAY, TUESDAY.plusDays(1)))).extracting(snapshot -> snapshot.reading().values().get(CodeMeasure.COVERAGE)).containsExactly(31.0, 32.0);
    }

    @Test
    public void historyFillsOnlyEmptyDays() {
        keep(TUESDAY, 32);
        snapshots.fill(List.of(snapshot(MONDAY, 10), snapshot(TUESDAY, 11)));
        assertThat(snapshots.list("DEMO", new DateRange(MONDAY, TUESDAY.plusDays(1)))).extracting(snapshot -> snapshot.reading().values().get(CodeMeasure.COVERAGE)).containsExactly(10.0, 32.0);
    }

    @Test
    public void aSnapshotComesBackAsItWent() {
        CodeSnapshot kept = keep(MONDAY, 30.8);
        assertThat(snapshots.listNewest("DEMO")).containsExactly(kept);
    }

    @Test
    public void measuresOfAnUnmappedPairAreKeptButNotShown() {
        Connection stored = add("Main", PAIR);
        keep(MONDAY, 30);
        Connection without = store.change(stored.withMappings(List.of()), Optional.empty());
        assertThat(health.findLatest("DEMO")).isEmpty();
        store.change(without.withMappings(List.of(PAIR)), Optional.empty());
        assertThat(health.findLatest("DEMO")).isPresent();
    }

    @Test
    public void aComponentHasASeriesOfItsOwnAndTheWholeProjectHasAnother() {
        ProjectMapping api = ProjectMapping.of("DEMO", "API", "acme:payments");
        Connection stored = add("Main", PAIR, api);
        assertThat(stored.mappings()).containsExactly(PAIR, api);
        keep(MONDAY, 30);
        snapshots.keep(CodeSnapshot.fresh(stored, api, MONDAY, NOON, Connections.reading("acme:payments", MONDAY, Map.of(CodeMeasure.COVERAGE, 70.0))));
        snapshots.keep(CodeSnapshot.fresh(stored, api, TUESDAY, NOON, Connections.reading("acme:payments", TUESDAY, Map.of(CodeMeasure.COVERAGE, 71.0))));
        assertThat(health.listSince("DEMO", "API", Instant.EPOCH)).extracting(day -> day.values().get(io.tandem.metric.model.CodeMeasure.COVERAGE)).containsExactly(70.0, 71.0);
        assertThat(health.listSince("DEMO", Instant.EPOCH)).extracting(day -> day.values().get(io.tandem.metric.model.CodeMeasure.COVERAGE)).containsExactly(30.0);
        assertThat(health.findLatest("DEMO", "Portal")).isEmpty();
        store.noteReading(stored.id(), api.withReading(api.reading().failed(Reason.of("connection.problem.starting", "x"), NOON)));
        assertThat(health.findLatest("DEMO", "API").orElseThrow().findStaleSince()).contains(NOON);
        assertThat(health.findLatest("DEMO").orElseThrow().findStaleSince()).isEmpty();
    }

    @Test
    public void withoutAPairForTheWholeTheComponentsStandIn() {
        ProjectMapping api = ProjectMapping.of("DEMO", "API", "acme:payments:src/api");
        Connection stored = add("Main", api);
        CodeReading part = Connections.reading("acme:payments:src/api", MONDAY, Map.of(CodeMeasure.COVERAGE, 70.0));
        snapshots.keep(CodeSnapshot.fresh(stored, api, MONDAY, NOON, new CodeReading(part.remoteKey(), "acme:payments", part.model(), part.analysedAt(), part.gate(), part.values(), part.sources())));
        assertThat(snapshots.listNewest("DEMO")).singleElement().satisfies(kept -> assertThat(kept.reading().rootKey()).isEqualTo("acme:payments"));
        assertThat(health.findLatest("DEMO").orElseThrow().find(io.tandem.metric.model.CodeMeasure.COVERAGE)).hasValue(70);
    }

    @Test
    public void anotherKindOfServerMayCallAProjectTheSame() {
        add("Main", PAIR);
        keep(MONDAY, 30);
        Connection jenkins = store.add(new Connection(0, 0, ConnectionKind.JENKINS, "CI", URI.create("https://ci.example.com"), "reader", false, List.of(PAIR), ConnectionState.untried()), Optional.empty());
        assertThat(jenkins).returns("reader", Connection::account).returns(ConnectionKind.JENKINS, Connection::kind);
        store.noteReading(jenkins.id(), PAIR.withReading(PAIR.reading().failed(Reason.of("connection.problem.starting", "x"), NOON)));
        store.remove(jenkins.id(), 1);
        assertThat(health.findLatest("DEMO").orElseThrow().findStaleSince()).isEmpty();
    }

    @Test
    public void aFailingPairMakesItsNewestFigureStaleAndASuccessFreshAgain() {
        Connection stored = add("Main", PAIR);
        keep(MONDAY, 30);
        store.noteReading(stored.id(), PAIR.withReading(PAIR.reading().failed(Reason.of("connection.problem.starting", "x"), NOON)));
        assertThat(health.findLatest("DEMO").orElseThrow().findStaleSince()).contains(NOON);
        assertThat(health.findLatest("DEMO").orElseThrow().find(io.tandem.metric.model.CodeMeasure.COVERAGE)).hasValue(30);
        keep(TUESDAY, 31);
        store.noteReading(stored.id(), PAIR.withReading(PAIR.reading().succeeded(NOON)));
        assertThat(health.listSince("DEMO", Instant.EPOCH)).extracting(CodeHealthSnapshot::staleSince).containsExactly(null, null);
    }

    @Test
    public void theSeriesComesInOneQuery() {
        keep(MONDAY, 30);
        keep(TUESDAY, 31);
        List<String> statements = database.statementsOf(() -> assertThat(health.listSince("DEMO", Instant.EPOCH)).hasSize(2));
        assertThat(statements).hasSize(1);
    }

    @Test
    public void theSeriesNeverMixesTwoRatingModels() {
        snapshots.keep(Connections.snapshot("DEMO", MONDAY, Connections.reading("acme:payments", MONDAY, RatingModel.STANDARD, Map.of(CodeMeasure.DEBT_RATIO, 2.6))));
        snapshots.keep(Connections.snapshot("DEMO", TUESDAY, Connections.reading("acme:payments", TUESDAY, RatingModel.QUALITIES, Map.of(CodeMeasure.DEBT_RATIO, 3.6))));
        assertThat(health.listSince("DEMO", Instant.EPOCH)).singleElement().satisfies(only -> assertThat(only.find(io.tandem.metric.model.CodeMeasure.DEBT_RATIO)).hasValue(3.6));
    }

    @Test
    public void allowedHostsHaveTheirOwnVersion() {
        AoAllowedHosts hosts = new AoAllowedHosts(database.activeObjects());
        assertThat(hosts.get().entries()).isEmpty();
        assertThat(hosts.save(new io.tandem.connection.model.AllowedHosts(0, List.of("sonar.example.com", "10.0.0.0/8"))).version()).isEqualTo(1);
        assertThat(hosts.get().entries()).containsExactly("sonar.example.com", "10.0.0.0/8");
        assertThatThrownBy(() -> hosts.save(new io.tandem.connection.model.AllowedHosts(0, List.of()))).isInstanceOf(ConflictException.class);
    }

    private Connection add(String name, ProjectMapping... mappings) {
        return store.add(Connections.connection(name, mappings), Optional.of(new Secret(Connections.TOKEN)));
    }

    private CodeSnapshot keep(LocalDate day, double coverage) {
        CodeSnapshot snapshot = snapshot(day, coverage);
        snapshots.keep(snapshot);
        return snapshot;
    }

    private static CodeSnapshot snapshot(LocalDate day, double coverage) {
        return Connections.snapshot("DEMO", day, Connections.reading("acme:payments", day, Map.of(CodeMeasure.COVERAGE, coverage, CodeMeasure.LINES_OF_CODE, 73.0)));
    }

    /** Seals by turning the text round; opens only for the same context. */
    private static final class ReversingBox implements SecretBox {
        @Override
        public String seal(String secret, String context) {
            return context + " " + new StringBuilder(secret).reverse();
        }

        @Override
        public String open(String sealed, String context) {
            if (!sealed.startsWith(context + " ")) {
                throw new UnreadableException("another context", null);
            }
            return new StringBuilder(sealed.substring(context.length() + 1)).reverse().toString();
        }
    }
}
