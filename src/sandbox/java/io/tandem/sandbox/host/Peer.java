package io.tandem.sandbox.host;

/** The other product, as the application link knows it. */
public record Peer(String name, String displayName, String baseUrl) {
}
