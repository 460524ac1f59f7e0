package io.tandem.connection.model;

import java.net.URI;
import java.util.Optional;

/** Where a server is and what opens it. */
public record ServerAccess(URI baseUrl, Optional<Secret> secret) { }
