/**
 * Releases' buffers in Active Objects.
 *
 * <p>May import: as {@code io.tandem.adapter.store}.
 */
package io.tandem.adapter.store.buffer;
