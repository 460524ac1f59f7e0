package io.tandem.connection.model;

import java.util.List;
import java.util.Optional;

/**
 * What a person typed, unchecked.
 *
 * @param account  the user the secret belongs to; null or blank for none
 * @param secret   the new secret; empty keeps the stored one
 * @param mappings pairs of Jira project and remote project
 */
public record ConnectionDraft(String name, ConnectionKind kind, String baseUrl, String account, Optional<Secret> secret, List<ProjectMapping> mappings) {

    public ConnectionDraft {
        mappings = mappings == null ? List.of() : List.copyOf(mappings);
        secret = secret == null ? Optional.empty() : secret;
    }
}
