/**
 * Criteria, assessments and what follows from them.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.scorecard.model;
