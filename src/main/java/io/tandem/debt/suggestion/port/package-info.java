/**
 * What suggestions ask of the world: a detector, the texts of issues, a store and a job.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt.suggestion.model}.
 */
package io.tandem.debt.suggestion.port;
