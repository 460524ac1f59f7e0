package io.tandem.shared;

import java.time.Instant;

/**
 * A link of the audit chain as it was written.
 *
 * @param position     1 for a project's first
 * @param happenedAt   when, to the millisecond
 * @param event        what
 * @param previousHash the hash of the link before; 64 zeros for the first
 * @param hash         SHA-256 over the previous hash and everything above, hexadecimal
 */
public record AuditEntry(long position, Instant happenedAt, AuditEvent event, String previousHash, String hash) { }
