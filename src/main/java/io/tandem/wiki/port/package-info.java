/**
 * What publishing needs of the world: a wiki's pages, a durable place for what waits to be sent, and somebody to send as.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.wiki.api}.
 */
package io.tandem.wiki.port;
