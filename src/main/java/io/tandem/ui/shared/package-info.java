/**
 * What surfaces of both products show alike.
 *
 * <p>May import: {@code java.*}, {@code javax.xml.stream}, {@code io.tandem.shared}.
 */
package io.tandem.ui.shared;
