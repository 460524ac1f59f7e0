package io.tandem.connection.pipeline.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A remote project that is mapped, and how reading it stands.
 *
 * @param component  the component of the mapping; null for the whole project
 * @param serverUrl  where people open the server, without a closing slash
 * @param offers     what the server can tell: {@code BUILDS}, {@code DEPLOYMENTS}, {@code MERGE_REQUESTS}, {@code COMMITS}
 * @param readAt     the last time everything it offers was read; null while something was never read
 * @param staleSince since when reading something of it has failed; null while it answers
 */
public record PipelineState(long connectionId, String projectKey, String component, String remoteKey, URI serverUrl, List<String> offers, Instant readAt, Instant staleSince) {
    public PipelineState {
        offers = List.copyOf(offers);
    }
}
