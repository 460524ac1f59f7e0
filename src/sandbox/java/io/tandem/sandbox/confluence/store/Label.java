package io.tandem.sandbox.confluence.store;

/** A word on a page; prefix is "global" for what everyone sees. */
public record Label(long id, String prefix, String name) {
}
