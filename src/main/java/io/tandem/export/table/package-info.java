/**
 * The tables, one class each.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.export.model}, {@code io.tandem.export.port} and the {@code api} packages of the features below.
 */
package io.tandem.export.table;
