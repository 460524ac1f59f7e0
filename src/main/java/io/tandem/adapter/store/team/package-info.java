/**
 * Working groups in Active Objects.
 *
 * <p>May import: Active Objects, Jackson, the team feature and {@code io.tandem.shared}.
 */
package io.tandem.adapter.store.team;
