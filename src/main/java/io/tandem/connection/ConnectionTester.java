package io.tandem.connection;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.model.Suggestion;
import io.tandem.connection.model.TestReport;
import io.tandem.connection.model.TestReport.ProjectLine;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.connection.port.RemoteServer;
import io.tandem.connection.port.ProjectNames;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Reason;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a connection's server, once and without retries, because somebody waits for the answer. */
public final class ConnectionTester {

    /** More would keep the administrator waiting; the daily reading finds the rest. */
    static final int MOST_PROJECTS_TRIED = 10;
    private static final int MOST_CODE_SEARCHED = 3;

    private final ConnectionService connections;
    private final ConnectionStore store;
    private final List<RemoteServer> servers;
    private final ProjectNames projects;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public ConnectionTester(ConnectionService connections, ConnectionStore store, List<? extends RemoteServer> servers, ProjectNames projects, AuditLog audit,
            Transactions transactions, Clock clock) {
        this.connections = connections;
        this.store = store;
        this.servers = List.copyOf(servers);
        this.projects = projects;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tries the server and its first mapped projects, notes the state and says what was found. System administrators only. */
    public TestReport test(Actor actor, long id) {
        Connection connection = connections.get(actor, id);
        TestReport report = ask(connection);
        transactions.run(() -> {
            store.noteState(id, report.health() == Health.WORKING
                ? connection.state().worked(clock.instant()) : connection.state().failed(report.outcome(), clock.instant()));
            audit.record(new AuditEvent(actor, AuditEvent.NO_PROJECT, "connection", String.valueOf(id), "tested", "", report.outcome().code(), ""));
        });
        return report;
    }

    /**
     * Pairs that look right, the surest first, with up to three candidates each: for the Jira projects that no connection of the kind maps yet and, on a server that measures code, for
     * their components. System administrators only.
     *
     * @throws CodeServerException when the server does not answer, with the exact problem
     */
    public List<Suggestion> suggest(Actor actor, long id) {
        Connection connection = connections.get(actor, id);
        List<ProjectMapping> mapped = connections.list(actor).stream().filter(other -> other.kind() == connection.kind()).flatMap(other -> other.mappings().stream()).toList();
        MappingSuggestions suggestions = new MappingSuggestions(search(connection, ""), mapped);
        for (ProjectName project : projects.list()) {
            suggestions.forProject(project);
            if (connection.kind().isAboutCode()) {
                List<RemoteProject> directories = directories(connection, project.key());
                projects.listComponents(project.key()).forEach(component -> suggestions.forComponent(project, component, directories));
            }
        }
        return suggestions.list();
    }

    /** What the code consists of that the Jira project is mapped to already. */
    private List<RemoteProject> directories(Connection connection, String projectKey) {
        return connection.mappings().stream().filter(mapping -> mapping.component() == null && mapping.projectKey().equals(projectKey)).limit(MOST_CODE_SEARCHED)
            .flatMap(mapping -> search(connection, mapping.remoteKey() + ":").stream()).toList();
    }

    /**
     * The server's projects whose name or key contains the text, at most 100. System administrators only.
     *
     * @throws CodeServerException when the server does not answer, with the exact problem
     */
    public List<RemoteProject> listRemoteProjects(Actor actor, long id, String text) {
        return search(connections.get(actor, id), text);
    }

    private List<RemoteProject> search(Connection connection, String text) {
        return ConnectionService.serverFor(servers, connection).search(connections.accessOf(connection), text);
    }

    private TestReport ask(Connection connection) {
        RemoteServer server = ConnectionService.serverFor(servers, connection);
        try {
            ServerAccess access = connections.accessOf(connection);
            ServerInfo info = server.check(access);
            List<ProjectLine> lines = new ArrayList<>();
            connection.mappings().stream().limit(MOST_PROJECTS_TRIED).forEach(mapping -> lines.add(line(server, access, mapping)));
            return new TestReport(Health.WORKING, Reason.of("connection.test.works"), Optional.of(info), lines);
        } catch (CodeServerException failure) {
            return new TestReport(Health.FAILING, failure.reason(), Optional.empty(), List.of());
        }
    }

    private static ProjectLine line(RemoteServer server, ServerAccess access, ProjectMapping mapping) {
        try {
            return new ProjectLine(mapping, Health.WORKING, server.probe(access, mapping.remoteKey()));
        } catch (CodeServerException failure) {
            if (failure.reach() == CodeServerException.Reach.SERVER) {
                throw failure;
            }
            return new ProjectLine(mapping, Health.FAILING, failure.reason());
        }
    }
}
