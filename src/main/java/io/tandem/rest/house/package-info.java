/**
 * Calls about the add-on itself: its self-test, its audit trail, its own description.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.house;
