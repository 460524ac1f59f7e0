package io.tandem.sandbox.confluence.store;

import java.time.Instant;

/** Data a program keeps on a page; the version counts by itself, apart from the page's. */
public record ContentProperty(long id, String key, String json, int version, Instant when) {
}
