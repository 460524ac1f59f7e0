package io.tandem.testing.connection;

import io.tandem.connection.AllowedHostsService;
import io.tandem.connection.CodeHealthRefresh;
import io.tandem.connection.ConnectionRefresh;
import io.tandem.connection.ConnectionService;
import io.tandem.connection.ConnectionTester;
import io.tandem.connection.HookSecrets;
import io.tandem.connection.model.AllowedHosts;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.Secret;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.port.AllowedHostsStore;
import io.tandem.connection.port.CodeServer;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.connection.port.ProjectNames;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problem;
import io.tandem.shared.Reason;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mockito.Mockito;

/** The services of connections over rows in memory and a server whose answers the test sets. */
public final class ConnectionWorld {
    public static final Actor ADMIN = new Actor("admin", "Admin");
    public static final Actor DEV = new Actor("dev", "Dev");
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    public final List<AuditEvent> trail = new ArrayList<>();
    public final List<Long> asked = new ArrayList<>();
    public final Rows rows = new Rows();
    public final Series series = new Series();
    public final Server server = new Server();
    public final List<ProjectName> projects = new ArrayList<>(List.of(new ProjectName("DEMO", "Payments Platform"), new ProjectName("SEC", "Security")));
    public final Map<String, List<String>> components = new HashMap<>(Map.of("DEMO", List.of("API", "Portal")));
    public final List<String> touched = new ArrayList<>();
    private final Stamps stamps = new Stamps() {
        @Override
        public void touch(String projectKey, Kind kind) {
            touched.add(projectKey + " " + kind);
        }

        @Override
        public Sheet read(Collection<String> projectKeys) {
            return new Sheet(Map.of());
        }
    };
    private final ProjectNames names = new ProjectNames() {
        @Override
        public List<ProjectName> list() {
            return projects;
        }

        @Override
        public List<String> listComponents(String projectKey) {
            return components.getOrDefault(projectKey, List.of());
        }
    };
    private AllowedHosts hosts = new AllowedHosts(0, List.of());

    private final Transactions transactions = new Transactions() {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    };

    public ConnectionService service() {
        return new ConnectionService(rows, names, access(), trail::add, transactions, asked::add, stamps);
    }

    public ConnectionTester tester() {
        return new ConnectionTester(service(), rows, List.of(server), names, trail::add, transactions, at(NOW));
    }

    public ConnectionRefresh refreshAt(Instant now) {
        return new ConnectionRefresh(rows, List.of(new CodeHealthRefresh(rows, series, List.of(server), stamps, transactions, at(now))));
    }

    public HookSecrets hooks() {
        return new HookSecrets(rows, () -> "made-by-the-house-0001", access(), trail::add, transactions);
    }

    public AllowedHostsService hosts() {
        return new AllowedHostsService(new AllowedHostsStore() {
            @Override
            public AllowedHosts get() {
                return hosts;
            }

            @Override
            public AllowedHosts save(AllowedHosts next) {
                hosts = new AllowedHosts(next.version() + 1, next.entries());
                return hosts;
            }
        }, access(), trail::add, transactions);
    }

    private static ProjectAccess access() {
        ProjectAccess access = Mockito.mock(ProjectAccess.class);
        Mockito.when(access.isSystemAdministrator(ADMIN)).thenReturn(true);
        return access;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Connections in memory. */
    public static final class Rows implements ConnectionStore {
        private final Map<Long, Connection> connections = new TreeMap<>();
        private final Map<Long, Secret> secrets = new HashMap<>();
        private final Map<Long, Secret> hooks = new HashMap<>();

        @Override
        public List<Connection> list() {
            return connections.values().stream().sorted(Comparator.comparing(Connection::name)).toList();
        }

        @Override
        public Optional<Connection> find(long id) {
            return Optional.ofNullable(connections.get(id));
        }

        @Override
        public Optional<Secret> findSecret(long id) {
            return Optional.ofNullable(secrets.get(id));
        }

        @Override
        public Connection add(Connection connection, Optional<Secret> secret) {
            return put(connections.size() + 1L, connection, 1, secret);
        }

        @Override
        public Connection change(Connection connection, Optional<Secret> secret) {
            require(connection.id(), connection.version());
            return put(connection.id(), connection, connection.version() + 1, secret);
        }

        @Override
        public void remove(long id, int version) {
            require(id, version);
            connections.remove(id);
        }

        @Override
        public void noteState(long id, ConnectionState state) {
            connections.computeIfPresent(id, (key, connection) -> connection.withState(state));
        }

        @Override
        public void noteReading(long id, ProjectMapping mapping) {
            connections.computeIfPresent(id, (key, connection) -> connection.withMappings(connection.mappings().stream().map(old -> old.isSamePairAs(mapping) ? mapping : old).toList()));
        }

        @Override
        public Optional<Secret> findHookSecret(long id) {
            return Optional.ofNullable(hooks.get(id));
        }

        @Override
        public void saveHookSecret(long id, Optional<Secret> secret) {
            hooks.remove(id);
            secret.ifPresent(value -> hooks.put(id, value));
        }

        private Connection put(long id, Connection connection, int version, Optional<Secret> secret) {
            secret.ifPresent(value -> secrets.put(id, value));
            Connection stored = new Connection(id, version, connection.kind(), connection.name(), connection.baseUrl(), connection.account(), secrets.containsKey(id), connection.mappings(), connection.state());
            connections.put(id, stored);
            return stored;
        }

        private void require(long id, int version) {
            if (connections.get(id).version() != version) {
                throw new ConflictException(Problem.of("connection.stale"), connections.get(id));
            }
        }
    }

    /** Snapshots in memory. */
    public static final class Series implements CodeSnapshots {
        public final Map<String, CodeSnapshot> kept = new TreeMap<>();

        @Override
        public void keep(CodeSnapshot snapshot) {
            kept.put(key(snapshot), snapshot);
        }

        @Override
        public void fill(Collection<CodeSnapshot> snapshots) {
            snapshots.forEach(snapshot -> kept.putIfAbsent(key(snapshot), snapshot));
        }

        @Override
        public List<CodeSnapshot> list(String projectKey, DateRange days) {
            return kept.values().stream().filter(snapshot -> snapshot.projectKey().equals(projectKey) && days.contains(snapshot.day())).toList();
        }

        @Override
        public List<CodeSnapshot> listNewest(String projectKey) {
            return kept.values().stream().filter(snapshot -> snapshot.projectKey().equals(projectKey)).toList();
        }

        private static String key(CodeSnapshot snapshot) {
            return snapshot.projectKey() + snapshot.component() + snapshot.day() + snapshot.reading().remoteKey();
        }
    }

    /** A server that says what the test wants. */
    public static final class Server implements CodeServer {
        public final Map<String, CodeReading> readings = new HashMap<>();
        public final Map<String, List<CodeReading>> histories = new HashMap<>();
        public final List<RemoteProject> projects = new ArrayList<>();
        public final Map<String, List<RemoteProject>> directories = new HashMap<>();
        public final List<String> calls = new ArrayList<>();
        private Reason failure;

        public void failsWith(String code) {
            failure = Reason.of(code);
        }

        public void works() {
            failure = null;
        }

        @Override
        public ConnectionKind kind() {
            return ConnectionKind.SONARQUBE;
        }

        @Override
        public ServerInfo check(ServerAccess access) {
            answer("check");
            return new ServerInfo("26.9", RatingModel.QUALITIES);
        }

        @Override
        public CodeReading read(ServerAccess access, String remoteKey) {
            answer("read " + remoteKey);
            if (!readings.containsKey(remoteKey)) {
                throw new CodeServerException(Reach.PROJECT, Reason.of("connection.problem.project.unknown", remoteKey), null);
            }
            return readings.get(remoteKey);
        }

        @Override
        public Reason probe(ServerAccess access, String remoteKey) {
            return Reason.of("connection.test.project.works", read(access, remoteKey).values().size());
        }

        @Override
        public List<CodeReading> history(ServerAccess access, String remoteKey, Instant since) {
            answer("history " + remoteKey);
            return histories.getOrDefault(remoteKey, List.of());
        }

        @Override
        public List<RemoteProject> search(ServerAccess access, String text) {
            answer("search " + text);
            return directories.getOrDefault(text, text.endsWith(":") ? List.of() : List.copyOf(projects));
        }

        @Override
        public CodeServer patient() {
            return this;
        }

        private void answer(String call) {
            calls.add(call);
            if (failure != null) {
                throw new CodeServerException(Reach.SERVER, failure, null);
            }
        }
    }
}
