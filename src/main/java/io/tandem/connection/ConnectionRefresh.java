package io.tandem.connection;

import io.tandem.connection.model.Connection;
import io.tandem.connection.port.ConnectionReader;
import io.tandem.connection.port.ConnectionStore;
import java.util.List;

/** Has connections read, each by whoever understands its kind. Runs for minutes when servers are slow: call it from the background only, on one node at a time. */
public final class ConnectionRefresh {
    private final ConnectionStore connections;
    private final List<ConnectionReader> readers;

    public ConnectionRefresh(ConnectionStore connections, List<ConnectionReader> readers) {
        this.connections = connections;
        this.readers = List.copyOf(readers);
    }

    /** Reads through every connection. An error of ours in one keeps the others from nothing; it is thrown in the end. */
    public void refreshAll() {
        RuntimeException first = null;
        for (Connection connection : connections.list()) {
            try {
                refresh(connection);
            } catch (RuntimeException problem) {
                first = first == null ? problem : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Reads through one connection; does nothing when it is gone. */
    public void refresh(long connectionId) {
        connections.find(connectionId).ifPresent(this::refresh);
    }

    private void refresh(Connection connection) {
        readers.stream().filter(reader -> reader.reads(connection.kind())).forEach(reader -> reader.refresh(connection));
    }
}
