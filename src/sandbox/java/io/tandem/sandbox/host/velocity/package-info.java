/**
 * Velocity of the 1.6 line dressed as the products': escaping on by default, {@code @HtmlSafe}, method allowlist by runtime class, blocklist.
 *
 * <p>May import: Velocity, the {@code HtmlSafe} annotation. Nothing else of the sandbox.
 */
package io.tandem.sandbox.host.velocity;
