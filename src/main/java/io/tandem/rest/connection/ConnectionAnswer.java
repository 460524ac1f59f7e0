package io.tandem.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.time.Instant;
import java.util.List;

/** A connection as answered; messages are in the reader's language, times ISO-8601 in UTC. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConnectionAnswer(long id, int version, ConnectionKind kind, String name, String baseUrl, String account, boolean hasSecret, State state, List<Mapping> mappings) {
    /** How the last contact went. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record State(Health health, String message, String checkedAt, String since) { }

    /** A pair, when it last brought figures, when it was last tried, and since when and why it does not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mapping(String projectKey, String component, String remoteKey, String lastReadAt, String triedAt, String failingSince, String message) { }

    static ConnectionAnswer of(Connection connection, Texts texts) {
        return new ConnectionAnswer(connection.id(), connection.version(), connection.kind(), connection.name(), connection.baseUrl().toString(), connection.account(), connection.hasSecret(),
                state(connection.state(), texts), connection.mappings().stream().map(mapping -> mapping(mapping, texts)).toList());
    }

    /** The reason as a sentence for whoever asks. */
    static String say(Reason reason, Texts texts) {
        return texts.get("tandem." + reason.code(), reason.arguments().toArray());
    }

    private static State state(ConnectionState state, Texts texts) {
        return new State(state.health(), say(state.reason(), texts), text(state.checkedAt()), text(state.since()));
    }

    private static Mapping mapping(ProjectMapping mapping, Texts texts) {
        ProjectMapping.Reading reading = mapping.reading();
        return new Mapping(mapping.projectKey(), mapping.component(), mapping.remoteKey(), text(reading.lastReadAt()), text(reading.triedAt()), text(reading.failingSince()), reading.failure() == null ? null : say(reading.failure(), texts));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
