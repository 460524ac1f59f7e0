package io.tandem.connection;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.util.Optional;
import java.util.function.Supplier;

/** The secrets that servers sign their calls to us with. For system administrators; a secret is seen once, when it is made. */
public final class HookSecrets {
    /** SonarQube's own rule for the least. */
    static final int SHORTEST = 16;
    static final int LONGEST = 200;

    private final ConnectionStore store;
    private final Supplier<String> fresh;
    private final ProjectAccess access;
    private final AuditLog audit;
    private final Transactions transactions;

    /** @param fresh makes a secret nobody can guess */
    public HookSecrets(ConnectionStore store, Supplier<String> fresh, ProjectAccess access, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.fresh = fresh;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Whose calls they are. */
    public ConnectionKind kind(Actor actor, long id) {
        return require(actor, id).kind();
    }

    /** Whether calls of this connection's server can be believed. One that can no longer be decrypted counts as none. */
    public boolean isSet(Actor actor, long id) {
        require(actor, id);
        try {
            return store.findHookSecret(id).isPresent();
        } catch (CodeServerException unreadable) {
            return false;
        }
    }

    /**
     * Sets what a person chose, or makes one when they chose none.
     *
     * @return the secret, to be shown this once
     */
    public String set(Actor actor, long id, Optional<Secret> chosen) {
        Connection connection = require(actor, id);
        String secret = chosen.map(Secret::reveal).orElseGet(fresh);
        Problems problems = new Problems();
        problems.require(connection.kind().isCalling(), "secret", "connection.hook.kind");
        problems.require(secret.length() >= SHORTEST && secret.length() <= LONGEST, "secret", "connection.hook.length", SHORTEST, LONGEST);
        problems.require(secret.chars().allMatch(character -> character > ' ' && character < 127), "secret", "connection.hook.characters");
        problems.throwIfAny();
        save(actor, id, Optional.of(new Secret(secret)), "webhook secret set");
        return secret;
    }

    /** Believes the server no more. */
    public void remove(Actor actor, long id) {
        require(actor, id);
        save(actor, id, Optional.empty(), "webhook secret removed");
    }

    private void save(Actor actor, long id, Optional<Secret> secret, String action) {
        transactions.run(() -> {
            store.saveHookSecret(id, secret);
            audit.record(new AuditEvent(actor, AuditEvent.NO_PROJECT, "connection", String.valueOf(id), action, "", "", ""));
        });
    }

    private Connection require(Actor actor, long id) {
        ConnectionService.requireAdministrator(access, actor);
        return store.find(id).orElseThrow(() -> new NotFoundException(Problem.of("connection.missing", id)));
    }
}
