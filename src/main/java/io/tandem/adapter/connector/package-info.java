/**
 * Clients of servers outside the product, one sub-package per vendor; {@code http} is what they share. A vendor never imports another.
 *
 * <p>May import: {@code io.tandem.shared}, feature ports and models, {@code java.*}, Jackson. Never {@code rest} or {@code ui}.
 */
package io.tandem.adapter.connector;
