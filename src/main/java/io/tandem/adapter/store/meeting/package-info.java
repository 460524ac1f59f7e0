/**
 * Where the board's meetings are kept.
 *
 * <p>May import: as {@code io.tandem.adapter.store}, and {@code io.tandem.review.meeting}'s ports and model.
 */
package io.tandem.adapter.store.meeting;
