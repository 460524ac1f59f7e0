/**
 * Findings, the items they stand behind, settings, jobs and results of the synchronisation.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.debt.model} and {@code io.tandem.connection.api}.
 */
package io.tandem.debt.sync.model;
