package io.tandem.connection.port;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;

/** Reads what the server of a connection says about its pairs, keeps it, and notes how it went. */
public interface ConnectionReader {

    /** Whether it understands servers of this kind. */
    boolean reads(ConnectionKind kind);

    /** Takes minutes when the server is slow. A server that fails is noted with the connection and its pairs; it is no exception. */
    void refresh(Connection connection);
}
