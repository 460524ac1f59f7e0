package io.tandem.connection;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionDraft;
import io.tandem.connection.model.ConnectionKind;
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
        problems.require(before.isEmpty() || draft.kind() == null || draft.kind() == before.get().kind(), "kind", "connection.kind.fixed");
        String account = draft.account() == null || draft.account().isBlank() ? null : draft.account().strip();
        checkAccount(draft.kind(), account, draft.secret().isPresent() || before.map(Connection::hasSecret).orElse(false), problems);
        URI baseUrl = BaseUrl.parse(draft.baseUrl(), problems);
        checkSecret(draft.secret(), problems);
        checkSecretFollowsAddress(draft, before, baseUrl, problems);
        List<ProjectMapping> mappings = readMappings(draft, before, others, problems);
        problems.throwIfAny();
        boolean hasSecret = draft.secret().isPresent() || before.map(Connection::hasSecret).orElse(false);
        ConnectionState state = before.map(Connection::state).orElse(ConnectionState.untried());
        return new Connection(before.map(Connection::id).orElse(0L), before.map(Connection::version).orElse(0), draft.kind(), name, baseUrl, account, hasSecret, mappings, state);
    }

    private static void checkAccount(ConnectionKind kind, String account, boolean hasSecret, Problems problems) {
        boolean isWanted = kind != null && kind.wantsAccount();
        problems.require(account == null || kind == null || isWanted, "account", "connection.account.unused");
        problems.require(account != null || !isWanted || !hasSecret, "account", "connection.account.missing");
        problems.require(account == null || account.length() <= LONGEST_NAME, "account", "connection.account.long", LONGEST_NAME);
        // A colon ends the name where both travel as one.
        problems.require(account == null || account.chars().allMatch(character -> character >= ' ' && character != 127 && character != ':'), "account", "connection.account.characters");
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

    private List<ProjectMapping> readMappings(ConnectionDraft draft, Optional<Connection> before, List<Connection> others, Problems problems) {
        List<ProjectMapping> drafts = draft.mappings();
        problems.require(drafts.size() <= MOST_MAPPINGS, "mappings", "connection.mappings.many", MOST_MAPPINGS);
        Set<String> known = projects.list().stream().map(ProjectName::key).collect(Collectors.toSet());
        List<ProjectMapping> kept = before.map(Connection::mappings).orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < drafts.size(); index++) {
            checkMapping(drafts.get(index), "mappings[" + index + "]", known, seen, problems);
            checkComponent(drafts.get(index), draft.kind(), "mappings[" + index + "].component", known, problems);
            checkElsewhere(drafts.get(index), draft.kind(), "mappings[" + index + "]", others, problems);
        }
        return drafts.stream().map(typed -> kept.stream().filter(typed::isSamePairAs).findFirst().orElse(typed)).toList();
    }

    private static void checkMapping(ProjectMapping mapping, String path, Set<String> known, Set<String> seen, Problems problems) {
        String remote = mapping.remoteKey();
        problems.require(known.contains(mapping.projectKey()), path + ".projectKey", "connection.mapping.project", mapping.projectKey());
        problems.require(!remote.isBlank(), path + ".remoteKey", "connection.mapping.remote.missing");
        problems.require(remote.length() <= LONGEST_REMOTE_KEY, path + ".remoteKey", "connection.mapping.remote.long", LONGEST_REMOTE_KEY);
        problems.require(seen.add(mapping.describe()), path, "connection.mapping.twice", place(mapping), remote);
    }

    private void checkComponent(ProjectMapping mapping, ConnectionKind kind, String path, Set<String> known, Problems problems) {
        if (mapping.component() == null || kind == null) {
            return;
        }
        problems.require(kind.isAboutCode(), path, "connection.mapping.component.kind");
        boolean isThere = !known.contains(mapping.projectKey()) || projects.listComponents(mapping.projectKey()).contains(mapping.component());
        problems.require(isThere, path, "connection.mapping.component", mapping.component(), mapping.projectKey());
    }

    private static String place(ProjectMapping mapping) {
        return mapping.component() == null ? mapping.projectKey() : mapping.projectKey() + " / " + mapping.component();
    }

    /** One pair is read by one connection of a kind: two would write the same day's figures. */
    private static void checkElsewhere(ProjectMapping mapping, ConnectionKind kind, String path, List<Connection> others, Problems problems) {
        others.stream().filter(other -> other.kind() == kind && other.mappings().stream().anyMatch(mapping::isSamePairAs)).findFirst()
            .ifPresent(other -> problems.require(false, path, "connection.mapping.elsewhere", place(mapping), mapping.remoteKey(), other.name()));
    }
}
