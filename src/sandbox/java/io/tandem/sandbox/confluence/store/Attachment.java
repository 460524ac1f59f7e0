package io.tandem.sandbox.confluence.store;

import java.time.Instant;

/** A file of a page, without its bytes. */
public record Attachment(long id, long pageId, String fileName, String mediaType, int version, long size, Instant when, String by) {
}
