package io.tandem.sandbox.confluence.rest;

import java.net.URI;
import java.util.function.Supplier;

/** The product's own address. */
final class Links {
    private final Supplier<String> baseUrl;

    Links(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    String base() {
        return baseUrl.get();
    }

    /** @return the path of the base URL, "" when it has none */
    String context() {
        return URI.create(base()).getPath();
    }
}
