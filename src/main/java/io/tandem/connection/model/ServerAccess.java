package io.tandem.connection.model;

import java.net.URI;
import java.util.Optional;

/**
 * Where a server is and what opens it.
 *
 * @param account the user the secret belongs to, for the kinds that {@link ConnectionKind#wantsAccount want} one; null otherwise
 */
public record ServerAccess(URI baseUrl, String account, Optional<Secret> secret) {
    /** Opened by the secret alone. */
    public ServerAccess(URI baseUrl, Optional<Secret> secret) {
        this(baseUrl, null, secret);
    }
}
