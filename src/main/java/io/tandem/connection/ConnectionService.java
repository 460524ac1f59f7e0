package io.tandem.connection;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionDraft;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.port.RemoteServer;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.connection.port.ProjectNames;
import io.tandem.connection.port.RefreshQueue;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Setting connections up. Every call is for system administrators: others get {@link ForbiddenException}, whatever they ask for. */
public final class ConnectionService {

    private static final String ENTITY = "connection";

    private final ConnectionStore store;
    private final ConnectionRules rules;
    private final ProjectNames projects;
    private final ProjectAccess access;
    private final AuditLog audit;
    private final Transactions transactions;
    private final RefreshQueue refreshes;
    private final Stamps stamps;

    public ConnectionService(ConnectionStore store, ProjectNames projects, ProjectAccess access, AuditLog audit, Transactions transactions, RefreshQueue refreshes, Stamps stamps) {
        this.store = store;
        this.rules = new ConnectionRules(projects);
        this.projects = projects;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
        this.refreshes = refreshes;
        this.stamps = stamps;
    }

    /** All, by name. */
    public List<Connection> list(Actor actor) {
        requireAdministrator(access, actor);
        return store.list();
    }

    /** Jira's projects, to choose from. */
    public List<ProjectName> listProjects(Actor actor) {
        requireAdministrator(access, actor);
        return projects.list();
    }

    /** The names of a project's components, to choose from. */
    public List<String> listComponents(Actor actor, String projectKey) {
        requireAdministrator(access, actor);
        return projects.listComponents(projectKey);
    }

    /** @throws NotFoundException when there is none with this id */
    public Connection get(Actor actor, long id) {
        requireAdministrator(access, actor);
        return load(id);
    }

    public Connection create(Actor actor, ConnectionDraft draft) {
        requireAdministrator(access, actor);
        return refreshed(transactions.call(() -> {
            Connection stored = store.add(rules.read(draft, Optional.empty(), store.list()), draft.secret());
            record(actor, stored.id(), "created", "", stored.describe());
            touch(stored.mappings());
            return stored;
        }));
    }

    /**
     * Changes what a person may change. A missing secret keeps the stored one, unless the address moved.
     *
     * @param version the version the person saw
     * @throws io.tandem.shared.ConflictException when somebody else was faster
     */
    public Connection change(Actor actor, long id, int version, ConnectionDraft draft) {
        requireAdministrator(access, actor);
        return refreshed(transactions.call(() -> {
            Connection before = load(id);
            List<Connection> others = store.list().stream().filter(other -> other.id() != id).toList();
            Connection next = rules.read(draft, Optional.of(before), others);
            ConnectionState state = isSameServer(before, next, draft) ? before.state() : ConnectionState.untried();
            Connection stored = store.change(atVersion(next.withState(state), version), draft.secret());
            record(actor, id, "changed", before.describe(), stored.describe() + (draft.secret().isPresent() ? ", secret replaced" : ""));
            touch(before.mappings());
            touch(stored.mappings());
            return stored;
        }));
    }

    /** The figures it brought are kept, but shown again only when the pair is mapped again. */
    public void remove(Actor actor, long id, int version) {
        requireAdministrator(access, actor);
        transactions.run(() -> {
            Connection before = load(id);
            store.remove(id, version);
            record(actor, id, "removed", before.describe(), "");
            touch(before.mappings());
        });
    }

    /** What is mapped decides what is shown. */
    private void touch(List<ProjectMapping> mappings) {
        mappings.stream().map(ProjectMapping::projectKey).distinct().forEach(key -> stamps.touch(key, Stamps.Kind.CODE));
    }

    /** Has its projects read soon, in the background. Follow it by {@link #get}: the readings carry their times. */
    public void refresh(Actor actor, long id) {
        Connection connection = get(actor, id);
        transactions.run(() -> record(actor, id, "refresh asked", "", ""));
        refreshes.ask(connection.id());
    }

    private Connection refreshed(Connection stored) {
        if (!stored.mappings().isEmpty()) {
            refreshes.ask(stored.id());
        }
        return stored;
    }

    /** What opens a stored connection's server. */
    ServerAccess accessOf(Connection connection) {
        return new ServerAccess(connection.baseUrl(), connection.account(), store.findSecret(connection.id()));
    }

    static <T extends RemoteServer> T serverFor(List<T> servers, Connection connection) {
        return servers.stream().filter(server -> server.kind() == connection.kind()).findFirst()
            .orElseThrow(() -> new IllegalStateException("no client for " + connection.kind()));
    }

    /** @throws ForbiddenException unless the person is a system administrator */
    static void requireAdministrator(ProjectAccess access, Actor actor) {
        if (!access.isSystemAdministrator(actor)) {
            throw new ForbiddenException(Problem.of("system.administrator.needed"));
        }
    }

    private static boolean isSameServer(Connection before, Connection next, ConnectionDraft draft) {
        return draft.secret().isEmpty() && before.baseUrl().equals(next.baseUrl()) && Objects.equals(before.account(), next.account());
    }

    private static Connection atVersion(Connection connection, int version) {
        return new Connection(connection.id(), version, connection.kind(), connection.name(), connection.baseUrl(), connection.account(), connection.hasSecret(), connection.mappings(), connection.state());
    }

    private Connection load(long id) {
        return store.find(id).orElseThrow(() -> new NotFoundException(Problem.of("connection.missing", id)));
    }

    private void record(Actor actor, long id, String action, String before, String after) {
        audit.record(new AuditEvent(actor, AuditEvent.NO_PROJECT, ENTITY, String.valueOf(id), action, before, after, ""));
    }
}
