package io.tandem.connection;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionDraft;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.ProjectNames;
import io.tandem.shared.Problems;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what a person typed into a connection, or says everything that is wrong with it. */
final class ConnectionRules {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_SECRET = 1000;
    /** SonarQube's own limit for project keys. */
    static final int LONGEST_REMOTE_KEY = 400;
    static final int MOST_MAPPINGS = 500;

    private final ProjectNames projects;

    ConnectionRules(ProjectNames projects) {
        this.projects = projects;
    }

    /**
     * @param before what is stored; empty for a new connection
     * @param others the other connections, for the name
     * @throws io.tandem.shared.InvalidInputException with all problems
     */
    Connection read(ConnectionDraft draft, Optional<Connection> before, List<Connection> others) {
        Problems problems = new Problems();
        String name = draft.name() == null ? "" : draft.name().strip();
        problems.require(!name.isEmpty(), "name", "connection.name.missing");
        problems.require(name.length() <= LONGEST_NAME, "name", "connection.name.long", LONGEST_NAME);
        problems.require(others.stream().noneMatch(other -> other.name().equalsIgnoreCase(name)), "name", "connection.name.taken", name);
        problems.require(draft.kind() != null, "kind", "connection.kind.missing");
        URI baseUrl = BaseUrl.parse(draft.baseUrl(), problems);
        checkSecret(draft.secret(), problems);
        checkSecretFollowsAddress(draft, before, baseUrl, problems);
        List<ProjectMapping> mappings = readMappings(draft.mappings(), before, others, problems);
        problems.throwIfAny();
        boolean hasSecret = draft.secret().isPresent() || before.map(Connection::hasSecret).orElse(false);
        ConnectionState state = before.map(Connection::state).orElse(ConnectionState.untried());
        return new Connection(before.map(Connection::id).orElse(0L), before.map(Connection::version).orElse(0), draft.kind(), name, baseUrl, hasSecret, mappings, state);
    }

    private static void checkSecret(Optional<Secret> secret, Problems problems) {
        String value = secret.map(Secret::reveal).orElse("x");
        problems.require(!value.isBlank(), "secret", "connection.secret.blank");
        problems.require(value.length() <= LONGEST_SECRET, "secret", "connection.secret.long", LONGEST_SECRET);
        problems.require(value.chars().allMatch(character -> character > ' ' && character < 127), "secret", "connection.secret.characters");
    }

    /** Whoever can point a connection elsewhere must not thereby learn its secret. */
    private static void checkSecretFollowsAddress(ConnectionDraft draft, Optional<Connection> before, URI baseUrl, Problems problems) {
        boolean isKept = draft.secret().isEmpty() && before.map(Connection::hasSecret).orElse(false);
        boolean isMoved = before.isPresent() && baseUrl != null && !baseUrl.equals(before.get().baseUrl());
        problems.require(!(isKept && isMoved), "secret", "connection.secret.moved");
    }

    private List<ProjectMapping> readMappings(List<ProjectMapping> drafts, Optional<Connection> before, List<Connection> others, Problems problems) {
        problems.require(drafts.size() <= MOST_MAPPINGS, "mappings", "connection.mappings.many", MOST_MAPPINGS);
        Set<String> known = projects.list().stream().map(ProjectName::key).collect(Collectors.toSet());
        List<ProjectMapping> kept = before.map(Connection::mappings).orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < drafts.size(); index++) {
            checkMapping(drafts.get(index), "mappings[" + index + "]", known, seen, problems);
            checkElsewhere(drafts.get(index), "mappings[" + index + "]", others, problems);
        }
        return drafts.stream().map(draft -> kept.stream().filter(draft::isSamePairAs).findFirst().orElse(draft)).toList();
    }

    private static void checkMapping(ProjectMapping mapping, String path, Set<String> known, Set<String> seen, Problems problems) {
        String remote = mapping.remoteKey();
        problems.require(known.contains(mapping.projectKey()), path + ".projectKey", "connection.mapping.project", mapping.projectKey());
        problems.require(!remote.isBlank(), path + ".remoteKey", "connection.mapping.remote.missing");
        problems.require(remote.length() <= LONGEST_REMOTE_KEY, path + ".remoteKey", "connection.mapping.remote.long", LONGEST_REMOTE_KEY);
        problems.require(seen.add(mapping.projectKey() + "\n" + remote), path, "connection.mapping.twice", mapping.projectKey(), remote);
    }

    /** One pair is read by one connection: two would write the same day's snapshot. */
    private static void checkElsewhere(ProjectMapping mapping, String path, List<Connection> others, Problems problems) {
        others.stream().filter(other -> other.mappings().stream().anyMatch(mapping::isSamePairAs)).findFirst()
            .ifPresent(other -> problems.require(false, path, "connection.mapping.elsewhere", mapping.projectKey(), mapping.remoteKey(), other.name()));
    }
}
