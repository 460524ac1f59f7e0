package io.tandem.connection;

import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mapped projects as other features see them. */
public final class MappedCode implements CodeProjects {
    private final ConnectionStore connections;

    public MappedCode(ConnectionStore connections) {
        this.connections = connections;
    }

    @Override
    public List<CodeProject> list(String projectKey) {
        return listAll().stream().filter(project -> project.projectKey().equals(projectKey)).toList();
    }

    @Override
    public List<CodeProject> listAll() {
        return connections.list().stream().flatMap(MappedCode::projects).toList();
    }

    private static Stream<CodeProject> projects(Connection connection) {
        return connection.mappings().stream().map(mapping -> new CodeProject(connection.id(), connection.name(), connection.baseUrl(), mapping.projectKey(), mapping.remoteKey()));
    }

    /** One that can no longer be read opens nothing. */
    @Override
    public Optional<String> findHookSecret(long connectionId) {
        try {
            return connections.findHookSecret(connectionId).map(Secret::reveal);
        } catch (CodeServerException unreadable) {
            return Optional.empty();
        }
    }
}
