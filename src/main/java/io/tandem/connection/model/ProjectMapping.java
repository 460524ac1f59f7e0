package io.tandem.connection.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A project of Jira's and the project on the other server that holds its code.
 *
 * @param projectKey Jira's key
 * @param remoteKey  the other server's key, as that server writes it
 * @param reading    how the last reading of this pair went
 */
public record ProjectMapping(String projectKey, String remoteKey, Reading reading) {

    /**
     * How the last reading went.
     *
     * @param lastReadAt   the last reading that brought figures; null for none yet
     * @param failingSince since when every reading has failed; null when the last one went well or none was tried
     * @param failure      why; null exactly when {@code failingSince} is
     */
    public record Reading(Instant lastReadAt, Instant failingSince, Reason failure) {

        public static final Reading NONE = new Reading(null, null, null);

        public Reading succeeded(Instant now) {
            return new Reading(now, null, null);
        }

        public Reading failed(Reason why, Instant now) {
            return new Reading(lastReadAt, failingSince == null ? now : failingSince, why);
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
        return new ProjectMapping(projectKey, remoteKey, Reading.NONE);
    }

    /** Whether both name the same pair, whatever came of reading it. */
    public boolean isSamePairAs(ProjectMapping other) {
        return projectKey.equals(other.projectKey) && remoteKey.equals(other.remoteKey);
    }
}
