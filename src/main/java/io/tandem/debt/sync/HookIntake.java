package io.tandem.debt.sync;

import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.debt.sync.model.SyncJob.Kind;
import io.tandem.debt.sync.port.SeenDeliveries;
import io.tandem.debt.sync.port.Signatures;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A server tells that it has analysed something. Believed when signed; it only ever hastens what would happen anyway, and what it says beyond "look again" is not used.
 */
public final class HookIntake {
    /** A delivery older or newer than this is a copy of an old one, or a clock that cannot be trusted. */
    static final Duration WINDOW = Duration.ofHours(24);
    /** Compared with when there is no secret, so that nobody learns that from how long it takes. */
    private static final String NOBODYS = "no connection has this secret, and no signature is right for it";

    private final CodeProjects projects;
    private final Signatures signatures;
    private final SeenDeliveries seen;
    private final SyncSettingsStore settings;
    private final SyncCommands commands;
    private final Transactions transactions;
    private final Clock clock;

    public HookIntake(CodeProjects projects, Signatures signatures, SeenDeliveries seen, SyncSettingsStore settings, SyncCommands commands, Transactions transactions, Clock clock) {
        this.projects = projects;
        this.signatures = signatures;
        this.seen = seen;
        this.settings = settings;
        this.commands = commands;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether these bytes were signed with the connection's secret. False alike for a wrong signature, a connection without secret, and none at all. */
    public boolean isSigned(long connectionId, byte[] message, String signature) {
        Optional<String> secret = projects.findHookSecret(connectionId);
        boolean isRight = signatures.isRight(message, secret.orElse(NOBODYS), signature == null ? "" : signature);
        return isRight && secret.isPresent();
    }

    /**
     * What a server says it did.
     *
     * @param id        the analysis's own, empty for none
     * @param remoteKey the server's project
     * @param at        when; null when it does not say
     */
    public record Delivery(String id, String remoteKey, Instant at) { }

    /** Queues a synchronisation of the Jira projects that want one by themselves. The same delivery counts once. Unknown projects are nobody's business. */
    public void take(long connectionId, Delivery delivery) {
        Instant now = clock.instant();
        boolean isTimely = delivery.at() != null && Duration.between(delivery.at(), now).abs().compareTo(WINDOW) <= 0;
        List<String> concerned = projects.listAll().stream().filter(project -> project.connectionId() == connectionId && project.remoteKey().equals(delivery.remoteKey()))
            .map(CodeProject::projectKey).distinct().filter(projectKey -> settings.get(projectKey).isAutomatic()).toList();
        if (!isTimely || delivery.id().isBlank() || concerned.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            // Kept for twice the window: a delivery may be as far ahead of our clock as behind it.
            if (seen.take(connectionId, delivery.id(), now, now.minus(WINDOW.multipliedBy(2)))) {
                concerned.forEach(projectKey -> commands.start(Actor.HOUSE, projectKey, Kind.SYNC));
            }
        });
    }
}
