/**
 * The register as JSON and CSV.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.debt;
