package io.tandem.connection.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A project of Jira's, or one of its components, and the project on the other server that belongs to it.
 *
 * @param projectKey Jira's key
 * @param component  a component of that project by its name; null for the whole project
 * @param remoteKey  the other server's key, as that server writes it
 * @param reading    how the last reading of this pair went
 */
public record ProjectMapping(String projectKey, String component, String remoteKey, Reading reading) {

    /**
     * How the last reading went.
     *
     * @param lastReadAt   the last reading that brought figures; null for none yet
     * @param triedAt      the last reading at all; null for none yet
     * @param failingSince since when every reading has failed; null when the last one went well or none was tried
     * @param failure      why; null exactly when {@code failingSince} is
     */
    public record Reading(Instant lastReadAt, Instant triedAt, Instant failingSince, Reason failure) {

        public static final Reading NONE = new Reading(null, null, null, null);

        public Reading succeeded(Instant now) {
            return new Reading(now, now, null, null);
        }

        public Reading failed(Reason why, Instant now) {
            return new Reading(lastReadAt, now, failingSince == null ? now : failingSince, why);
        }

        public Optional<Instant> findFailingSince() {
            return Optional.ofNullable(failingSince);
        }
    }

    public ProjectMapping {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(remoteKey, "remoteKey");
        Objects.requireNonNull(reading, "reading");
    }

    public static ProjectMapping of(String projectKey, String remoteKey) {
        return of(projectKey, null, remoteKey);
    }

    /** @param component null for the whole project */
    public static ProjectMapping of(String projectKey, String component, String remoteKey) {
        return new ProjectMapping(projectKey, component, remoteKey, Reading.NONE);
    }

    public Optional<String> findComponent() {
        return Optional.ofNullable(component);
    }

    /** The same pair after a reading. */
    public ProjectMapping withReading(Reading next) {
        return new ProjectMapping(projectKey, component, remoteKey, next);
    }

    /** The pair as people write it: {@code DEMO/API=acme:payments}. */
    public String describe() {
        return projectKey + (component == null ? "" : "/" + component) + "=" + remoteKey;
    }

    /** Whether both name the same pair, whatever came of reading it. */
    public boolean isSamePairAs(ProjectMapping other) {
        return projectKey.equals(other.projectKey) && Objects.equals(component, other.component) && remoteKey.equals(other.remoteKey);
    }
}
