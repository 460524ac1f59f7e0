package io.tandem.connection.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reading kept for a day of the add-on's own series.
 *
 * @param connectionId which connection brought it
 * @param projectKey   Jira's project
 * @param component    that project's component it stands for; null for the whole project
 * @param day          the day (UTC) the values stood for
 * @param readAt       when the add-on read them
 * @param serverUrl    where the server was then, without a closing slash
 * @param staleSince   since when newer readings have failed; null while they succeed, and on all but the newest
 */
public record CodeSnapshot(long connectionId, String projectKey, String component, LocalDate day, Instant readAt, String serverUrl, Instant staleSince, CodeReading reading) {

    /** The same values, freshly read at this time. */
    public static CodeSnapshot fresh(Connection connection, ProjectMapping mapping, LocalDate day, Instant readAt, CodeReading reading) {
        return new CodeSnapshot(connection.id(), mapping.projectKey(), mapping.component(), day, readAt, connection.baseUrl().toString(), null, reading);
    }
}
