package io.tandem.adapter.store.connection;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Reason;
import io.tandem.shared.port.SecretBox;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Connections by Active Objects. A secret is sealed for its address: moved into another row or pointed elsewhere it does not open. */
public final class AoConnectionStore implements ConnectionStore {
    private final ActiveObjects activeObjects;
    private final SecretBox secrets;
    private final AoMappings mappings;

    public AoConnectionStore(ActiveObjects activeObjects, SecretBox secrets) {
        this.activeObjects = activeObjects;
        this.secrets = secrets;
        this.mappings = new AoMappings(activeObjects);
    }

    @Override
    public List<Connection> list() {
        List<MappingRow> all = mappings.rows();
        return Arrays.stream(activeObjects.find(ConnectionRow.class, Query.select().order("NAME_KEY ASC")))
                .map(row -> connection(row, all.stream().filter(mapping -> mapping.getConnectionId() == row.getID()).toList())).toList();
    }

    @Override
    public Optional<Connection> find(long id) {
        return row(id).map(row -> connection(row, mappings.rows(row.getID())));
    }

    @Override
    public Optional<Secret> findSecret(long id) {
        return row(id).filter(row -> row.getSealedSecret() != null).map(row -> open(row.getSealedSecret(), row.getBaseUrl()));
    }

    @Override
    public Optional<Secret> findHookSecret(long id) {
        return row(id).filter(row -> row.getSealedHook() != null).map(row -> open(row.getSealedHook(), hookContext(row)));
    }

    @Override
    public void saveHookSecret(long id, Optional<Secret> secret) {
        row(id).ifPresent(row -> {
            row.setSealedHook(secret.map(value -> secrets.seal(value.reveal(), hookContext(row))).orElse(null));
            row.save();
        });
    }

    /** Of the connection and no other; the address may change, for it is not we who go there. */
    private static String hookContext(ConnectionRow row) {
        return "webhook of connection " + row.getID();
    }

    private Secret open(String sealed, String context) {
        try {
            return new Secret(secrets.open(sealed, context));
        } catch (SecretBox.UnreadableException lost) {
            throw new CodeServerException(Reach.SERVER, Reason.of("connection.problem.token.unreadable"), lost);
        }
    }

    @Override
    public Connection add(Connection connection, Optional<Secret> secret) {
        ConnectionRow row = activeObjects.create(ConnectionRow.class,
                new DBParam("VERSION", 1),
                new DBParam("KIND", connection.kind().name()),
                new DBParam("NAME", connection.name()),
                new DBParam("NAME_KEY", key(connection.name())),
                new DBParam("BASE_URL", connection.baseUrl().toString()),
                new DBParam("HEALTH", connection.state().health().name()),
                new DBParam("REASON_CODE", connection.state().reason().code()));
        row.setAccount(connection.account());
        seal(row, secret);
        row.save();
        mappings.replace(row.getID(), connection.kind(), connection.mappings());
        return find(row.getID()).orElseThrow();
    }

    @Override
    public Connection change(Connection connection, Optional<Secret> secret) {
        ConnectionRow row = require(connection.id(), connection.version());
        row.setVersion(row.getVersion() + 1);
        row.setName(connection.name());
        row.setNameKey(key(connection.name()));
        row.setBaseUrl(connection.baseUrl().toString());
        row.setAccount(connection.account());
        write(row, connection.state());
        seal(row, secret);
        row.save();
        mappings.replace(row.getID(), kind(row), connection.mappings());
        return find(connection.id()).orElseThrow();
    }

    @Override
    public void remove(long id, int version) {
        ConnectionRow row = require(id, version);
        mappings.replace(row.getID(), kind(row), List.of());
        activeObjects.delete(row);
    }

    @Override
    public void noteState(long id, ConnectionState state) {
        row(id).ifPresent(row -> {
            write(row, state);
            row.save();
        });
    }

    @Override
    public void noteReading(long id, ProjectMapping mapping) {
        row(id).ifPresent(row -> mappings.note(row.getID(), kind(row), mapping));
    }

    private void seal(ConnectionRow row, Optional<Secret> secret) {
        secret.ifPresent(value -> row.setSealedSecret(secrets.seal(value.reveal(), row.getBaseUrl())));
    }

    private static void write(ConnectionRow row, ConnectionState state) {
        row.setHealth(state.health().name());
        row.setReasonCode(state.reason().code());
        row.setReasonArguments(Rows.arguments(state.reason()));
        row.setCheckedAt(Rows.millis(state.checkedAt()));
        row.setHealthSince(Rows.millis(state.since()));
    }

    private Optional<ConnectionRow> row(long id) {
        return Arrays.stream(activeObjects.find(ConnectionRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }

    private ConnectionRow require(long id, int version) {
        ConnectionRow row = row(id).orElseThrow(() -> new NotFoundException(Problem.of("connection.missing", id)));
        if (row.getVersion() != version) {
            throw new ConflictException(Problem.of("connection.stale"), find(id).orElse(null));
        }
        return row;
    }

    private static Connection connection(ConnectionRow row, List<MappingRow> mappings) {
        ConnectionState state = new ConnectionState(Health.valueOf(row.getHealth()), Rows.reason(row.getReasonCode(), row.getReasonArguments()), Rows.instant(row.getCheckedAt()), Rows.instant(row.getHealthSince()));
        return new Connection(row.getID(), row.getVersion(), kind(row), row.getName(), URI.create(row.getBaseUrl()), row.getAccount(), row.getSealedSecret() != null,
                mappings.stream().map(AoMappings::mapping).toList(), state);
    }

    private static ConnectionKind kind(ConnectionRow row) {
        return ConnectionKind.valueOf(row.getKind());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
