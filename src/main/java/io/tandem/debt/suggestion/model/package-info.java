/**
 * What is found in a text, and what becomes of it.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt.model}.
 */
package io.tandem.debt.suggestion.model;
