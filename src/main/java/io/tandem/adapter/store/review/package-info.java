/**
 * Reviews and boards in Active Objects.
 *
 * <p>May import: the review feature, {@code io.tandem.shared}, Active Objects and Jackson. What nobody searches by is kept as JSON in one column:
 * the impact assessment and the board are copies, read and written whole.
 */
package io.tandem.adapter.store.review;
