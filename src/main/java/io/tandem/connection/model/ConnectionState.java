package io.tandem.connection.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.Objects;

/**
 * How the last contact went.
 *
 * @param health    the outcome
 * @param reason    what exactly is wrong, or that it works
 * @param checkedAt when it was last tried; null for never
 * @param since     when this health began; null for never tried
 */
public record ConnectionState(Health health, Reason reason, Instant checkedAt, Instant since) {

    private static final ConnectionState UNTRIED = new ConnectionState(Health.UNTRIED, Reason.of("connection.state.untried"), null, null);

    public ConnectionState {
        Objects.requireNonNull(health, "health");
        Objects.requireNonNull(reason, "reason");
    }

    public static ConnectionState untried() {
        return UNTRIED;
    }

    /** The state after a contact that went well at this time. */
    public ConnectionState worked(Instant now) {
        return next(Health.WORKING, Reason.of("connection.state.working"), now);
    }

    /** The state after a contact that failed at this time for this reason; "since" stays when it failed before. */
    public ConnectionState failed(Reason why, Instant now) {
        return next(Health.FAILING, why, now);
    }

    private ConnectionState next(Health health, Reason reason, Instant now) {
        return new ConnectionState(health, reason, now, health == this.health ? since : now);
    }
}
