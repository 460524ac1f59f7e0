/**
 * Building facts as JSON: start, watch, stop.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.metric;
