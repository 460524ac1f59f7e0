package io.tandem.connection.port;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.Secret;
import java.util.List;
import java.util.Optional;

/** Where connections are kept. Secrets are sealed before they reach a row. */
public interface ConnectionStore {

    /** All, by name. */
    List<Connection> list();

    Optional<Connection> find(long id);

    /**
     * Of a stored connection; empty when it has none.
     *
     * @throws CodeServerException when the stored one can no longer be read: its key is gone
     */
    Optional<Secret> findSecret(long id);

    /** @return the connection with its id */
    Connection add(Connection connection, Optional<Secret> secret);

    /**
     * Saves name, address, mappings and, when given, the secret; the mappings' readings are kept where the pair stays.
     *
     * @throws io.tandem.shared.ConflictException when the stored version is not the one the connection carries
     */
    Connection change(Connection connection, Optional<Secret> secret);

    /** @throws io.tandem.shared.ConflictException when the stored version is another */
    void remove(long id, int version);

    /** Notes how a contact went. Leaves the version alone, so that nobody's open form goes stale by it; does nothing when the connection is gone. */
    void noteState(long id, ConnectionState state);

    /** Notes how a reading of a pair went, likewise; the pair's newest snapshot turns stale or fresh with it. */
    void noteReading(long id, ProjectMapping mapping);

    /**
     * What the server signs its calls to us with; empty when none was set.
     *
     * @throws CodeServerException when the stored one can no longer be read: its key is gone
     */
    Optional<Secret> findHookSecret(long id);

    /** Leaves the version alone: it is no part of the form. Empty forgets it; does nothing when the connection is gone. */
    void saveHookSecret(long id, Optional<Secret> secret);
}
