package io.tandem.connection.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A server the add-on reads from. The secret is not part of it: it goes in and is never seen again.
 *
 * @param id        0 until stored
 * @param version   grows with every change a person makes; a change must name the version it saw
 * @param baseUrl   http or https, without user, query, fragment and closing slash
 * @param account   the user the secret belongs to; null for kinds that want none
 * @param hasSecret whether a secret is stored
 * @param mappings  which projects it speaks about
 * @param state     how the last contact went
 */
public record Connection(long id, int version, ConnectionKind kind, String name, URI baseUrl, String account, boolean hasSecret, List<ProjectMapping> mappings, ConnectionState state) {

    public Connection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(state, "state");
        mappings = List.copyOf(mappings);
    }

    public Connection withState(ConnectionState next) {
        return new Connection(id, version, kind, name, baseUrl, account, hasSecret, mappings, next);
    }

    public Connection withMappings(List<ProjectMapping> next) {
        return new Connection(id, version, kind, name, baseUrl, account, hasSecret, next, state);
    }

    /** The part a person set, for the audit trail; says that there is a secret, never which. */
    public String describe() {
        List<String> pairs = mappings.stream().map(ProjectMapping::describe).toList();
        return "name=" + name + ", kind=" + kind + ", baseUrl=" + baseUrl + (account == null ? "" : ", account=" + account) + ", secret=" + (hasSecret ? "set" : "none") + ", projects=" + pairs;
    }
}
