/**
 * Where retrospectives are kept.
 *
 * <p>May import: as {@code io.tandem.adapter.store}, and {@code io.tandem.retro}'s ports and model.
 */
package io.tandem.adapter.store.retro;
