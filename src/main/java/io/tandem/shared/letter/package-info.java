/**
 * What a mail says and how it looks, whatever it is about.
 *
 * <p>May import: {@code java.*}.
 */
package io.tandem.shared.letter;
