/**
 * Measured interest: what issues of a component cost more than comparable issues of the same project. Stands beside what people estimate and never replaces it; see docs/features/measured-interest.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.api}, {@code io.tandem.debt.model}, {@code io.tandem.debt.port}.
 */
package io.tandem.debt.interest;
