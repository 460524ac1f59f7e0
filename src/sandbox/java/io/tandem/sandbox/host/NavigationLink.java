package io.tandem.sandbox.host;

/** A link in the product's header. */
public record NavigationLink(String label, String url) {
}
