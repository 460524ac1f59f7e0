package io.tandem.connection;

import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects mapped on code servers as other features see them. */
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
        return connections.list().stream().filter(connection -> connection.kind().isAboutCode()).flatMap(MappedCode::projects).toList();
    }

    /** A Jira project's pairs for the whole of it, or else those of its components; each project of the server once. */
    private static Stream<CodeProject> projects(Connection connection) {
        Set<String> whole = connection.mappings().stream().filter(mapping -> mapping.component() == null).map(ProjectMapping::projectKey).collect(Collectors.toSet());
        return connection.mappings().stream().filter(mapping -> mapping.component() == null || !whole.contains(mapping.projectKey())).map(mapping -> new CodeProject(connection.id(), connection.name(), connection.baseUrl(), mapping.projectKey(), mapping.remoteKey())).distinct();
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
