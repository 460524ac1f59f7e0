/**
 * Criteria and assessments in Active Objects.
 *
 * <p>May import: Active Objects, Jackson, the scorecard feature and {@code io.tandem.shared}.
 */
package io.tandem.adapter.store.scorecard;
