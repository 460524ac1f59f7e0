/**
 * Baselines in Active Objects: one row each, and its issues in pieces.
 *
 * <p>May import: as {@code io.tandem.adapter.store}, and {@code io.tandem.plan.baseline}.
 */
package io.tandem.adapter.store.baseline;
